#pragma once

#include <QPushButton>

/// Leads to one of the views of a window; the one that is shown is bold and stands on the line.
class ViewTab : public QPushButton {
    Q_OBJECT

public:
    explicit ViewTab(const QString &objectName);

    /// @param key  goes there together with Alt, but for the view that is shown already
    void setWords(const QString &words, QChar key);
    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont letters() const;
    void showWords();

    QString m_words;
    QChar m_key;
    bool m_isCurrent = false;
};
