#include "app/flows/FindOut.h"

#include <algorithm>

FindOut::FindOut(ReadProfile readProfile, QObject *parent)
    : QObject(parent)
    , m_readProfile(std::move(readProfile)) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FindOut::read);
}

void FindOut::start(const PhoneNumber &expected) {
    m_expected = expected;
    m_nextWait = m_waits.first;
    m_isSecondLook = false;
    read();
}

void FindOut::stop() {
    m_pause.stop();
    m_answer.drop();
}

void FindOut::read() {
    m_answer.await(m_readProfile(), [this](const Result<Profile> &answer) { settle(answer); });
}

void FindOut::settle(const Result<Profile> &answer) {
    if (!answer && answer.error().kind == ErrorKind::NotSignedIn)
        return Q_EMIT sessionOver();
    if (!answer) {
        m_pause.start(m_nextWait);
        m_nextWait = std::min(m_nextWait * 2, m_waits.longest);
        return Q_EMIT stillUnknown(answer.error());
    }
    if (answer->phone != m_expected && !std::exchange(m_isSecondLook, true))
        return m_pause.start(m_waits.settling);
    Q_EMIT found(*answer);
}
