#pragma once

#include "app/genauth/ManagementCalls.h"
#include "ui/parts/SidePane.h"

#include <optional>

class Avatar;
class FlagLabel;
class QGridLayout;
class QLabel;
class QVBoxLayout;
class SignLabel;
class WrapLayout;

/// Who is calling: a face, a status, and what the service knows of them, in sight all the time.
class CallerPane : public SidePane {
    Q_OBJECT

public:
    CallerPane();

    void show(const ManagedUser &user, bool isMasked);
    void setSecondFactors(const QString &words);
    /// Without anybody, only what stands below is there.
    void setKnown(bool isKnown);
    /// Adds what belongs together, below what is known of the caller, or beside it.
    void addGroup(QWidget *group);
    /// What can be done stands below and never scrolls.
    QVBoxLayout *actions() const { return m_actions; }

private:
    struct Fact {
        QLabel *name;
        QLabel *value;
    };
    struct Parts {
        QWidget *head, *body, *foot;
    };

    explicit CallerPane(const Parts &parts);
    void layOutHead(QWidget *head);
    QWidget *layOutFacts();
    /// @param caption  for the eye, which has less room than the name for the ear
    static void fill(const Fact &fact, const QString &caption, const QString &name, const QString &value);

    QWidget *m_head;
    QWidget *m_groups;
    WrapLayout *m_layout;
    QVBoxLayout *m_actions;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_username;
    SignLabel *m_statusSign;
    QLabel *m_status;
    FlagLabel *m_flag;
    Fact m_userId, m_phone, m_email, m_mfa, m_lastSignIn;
};
