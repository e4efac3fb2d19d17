#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace sandbox {

/// Something that goes wrong with the next requests to a path, on purpose.
struct Fault {
    enum class Kind {
        RefuseBefore, ///< the connection is dropped, nothing is done
        DropAfter, ///< it is done, then the connection is dropped
        Hang, ///< nothing is done or said for a time, then the connection is dropped
        Slow, ///< it is done, and the answer trickles
        Instead, ///< nothing is done, and the answer is the one given here
        Truncate, ///< it is done, and half of the answer's body is sent before the connection closes
    };

    QString path{};
    Kind kind = Kind::Instead;
    int times = 1; ///< how many matching requests it strikes
    int after = 0; ///< how many matching requests pass before it strikes
    std::chrono::milliseconds length{0}; ///< of Hang and Slow
    int status = 200; ///< these three are of Instead
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};

    /// From the body of POST /sandbox/faults (README.md); the error says what is wrong with it.
    static std::expected<Fault, QString> fromJson(const QJsonObject &json);
};

/// The faults that are to come.
class Faults {
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    /// The fault that strikes this request, if any; it counts as having struck.
    std::optional<Fault> take(const QString &path);

private:
    QList<Fault> m_faults;
};

}
