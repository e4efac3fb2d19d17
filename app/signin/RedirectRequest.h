#pragma once

#include <QByteArray>
#include <QUrlQuery>

#include <optional>

/// What a browser asks for that comes back from the sign-in page (RFC 6749, sections 4.1.2 and 4.1.2.1).
class RedirectRequest {
public:
    /// @param line  the request line of HTTP/1.1 (RFC 9112, section 3), without its line break
    /// @returns nothing for any other line than a GET of /callback
    static std::optional<RedirectRequest> read(const QByteArray &line);

    /// Does it belong to the question that was asked with @p state?
    bool answers(const QByteArray &state) const;
    /// Did the service give an error instead of a code?
    bool isRefusal() const;

    const QUrlQuery &query() const { return m_query; }

private:
    explicit RedirectRequest(const QUrl &target)
        : m_query(target) { }

    QUrlQuery m_query;
};
