#pragma once

#include <QWidget>

/// The flag of a country; not there where none can be drawn.
class FlagLabel : public QWidget {
    Q_OBJECT

public:
    /// @param width  of a flag at a font of 10 points; it is three quarters of that high
    explicit FlagLabel(int width, QWidget *parent = nullptr);

    /// @param isoCode  ISO 3166-1 alpha-2; empty for none
    void setCountry(const QString &isoCode);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_width;
    QString m_isoCode;
};
