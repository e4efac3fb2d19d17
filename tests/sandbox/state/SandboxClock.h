#pragma once

#include <QDateTime>

#include <chrono>

namespace sandbox {

/// The service's idea of the present, in UTC: every lifetime is measured by it, and a test may move it on.
class SandboxClock {
public:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()); }
    void advance(std::chrono::milliseconds by) { m_ahead += by; }

private:
    std::chrono::milliseconds m_ahead{0};
};

/// As the service writes a moment in JSON: ISO 8601, UTC, milliseconds.
inline QString toText(const QDateTime &moment) {
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

}
