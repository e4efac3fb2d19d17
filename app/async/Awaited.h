#pragma once

#include "app/async/ThenIn.h"

#include <QFuture>
#include <QObject>

#include <utility>

/// The one answer a flow waits for. Waiting for another, or dropping it, makes a late answer to the earlier
/// one go nowhere. Lives as a member of the object that it answers to.
class Awaited {
public:
    explicit Awaited(QObject *owner)
        : m_owner(owner) { }

    bool isPending() const { return m_pending; }

    template <typename T, typename Handler>
    void await(QFuture<T> answer, Handler handler) {
        m_pending = true;
        thenIn(m_owner, answer, [this, ticket = ++m_ticket, handler = std::move(handler)](const T &value) {
            if (ticket != m_ticket)
                return;
            m_pending = false;
            handler(value);
        });
    }

    void drop() {
        m_ticket++;
        m_pending = false;
    }

private:
    QObject *m_owner;
    quint64 m_ticket = 0;
    bool m_pending = false;
};
