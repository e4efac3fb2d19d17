#pragma once

#include <QWidget>

class QGridLayout;

/// The sunken pane beside a page: what stays above, what fills it, and what stays below. Where the window is
/// too narrow for both, it lies above or below the page, and no higher than it has to be.
class SidePane : public QWidget {
    Q_OBJECT

public:
    enum class Narrow { Above, Below };

    /// @param head, foot  may be null
    SidePane(QWidget *head, QWidget *body, QWidget *foot, Narrow narrow);

    Narrow narrow() const { return m_narrow; }
    /// Beside the page, or across the whole window?
    void setBeside(bool isBeside);
    bool isBeside() const { return m_isBeside; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    QWidget *m_body;
    QWidget *m_foot;
    Narrow m_narrow;
    bool m_isBeside = true;
    QGridLayout *m_layout;
};
