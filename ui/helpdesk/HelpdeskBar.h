#pragma once

#include "ui/parts/Band.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class ViewTab;

/// The strip across the top of the helpdesk: its views, who is signed in, and the menu.
class HelpdeskBar : public Band {
    Q_OBJECT

public:
    HelpdeskBar();

    enum class View { SignIn, Find, Journal, Case };

    /// @param operatorName  who is signed in; empty for nobody
    void show(View view, const QString &operatorName);
    /// Of the case in hand.
    void setTicket(const QString &ticket);
    QPushButton *menuButton() const { return m_menu; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void findRequested();
    void journalRequested();
    void signOutRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void translate();
    void arrange();
    /// How wide all is but for what can be done without.
    int leastWidth() const;

    QString m_ticket;
    bool m_hasOperator = false;
    QHBoxLayout *m_layout;
    QWidget *m_brand;
    QLabel *m_brandName;
    ViewTab *m_find;
    ViewTab *m_journal;
    ViewTab *m_case;
    QLabel *m_operatorName;
    QLabel *m_operator;
    QPushButton *m_signOut;
    QPushButton *m_menu;
};
