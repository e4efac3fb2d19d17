#pragma once

#include <QWidget>

/// A person's initials on a disc. No picture is ever fetched: a profile's `photo` may point anywhere.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPerson(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QColor m_colour;
};

/// The first letters of the first and last word of a name, or its first character where it is written without
/// spaces.
QString initialsOf(const QString &name);
