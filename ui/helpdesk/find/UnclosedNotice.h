#pragma once

#include "app/helpdesk/case/OpenChanges.h"
#include "ui/parts/MessageBar.h"

/// Changes that an earlier start left without an outcome, and what was found out of them.
class UnclosedNotice : public MessageBar {
    Q_OBJECT

public:
    /// @param changes  must outlive this
    explicit UnclosedNotice(OpenChanges &changes);

private:
    void tell();
    void update();
    QString words(const OpenChanges::Told &told) const;

    OpenChanges &m_changes;
};
