#include "app/settings/Memory.h"

#include "app/genauth/ServerUrl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString hashed(const QByteArray &text) {
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

QString placed(const QString &group, const QUrl &server, const QString &appId) {
    return group + u'/' + hashed(serverUrl(server).toEncoded() + ' ' + appId.toUtf8());
}

QString signedInKey(const QUrl &server, const QString &appId) {
    return placed(u"signedIn"_s, server, appId);
}

QString operatorKey(const QString &entry) {
    return u"operators/"_s + entry;
}

QString owedKey(const QString &userId) {
    return u"owed/"_s + hashed(userId.toUtf8());
}

}

Memory::Memory(const QString &file, Clock clock)
    : m_file(file)
    , m_clock(std::move(clock))
    , m_cooldowns(Cooldowns::fromText(m_file.value(u"cooldowns"_s).toString(), m_clock())) { }

QString Memory::signedInUser(const QUrl &server, const QString &appId) const {
    return m_file.value(signedInKey(server, appId)).toString();
}

void Memory::setSignedInUser(const QUrl &server, const QString &appId, const QString &userId) {
    if (userId.isEmpty())
        m_file.remove(signedInKey(server, appId));
    else
        m_file.setValue(signedInKey(server, appId), userId);
}

bool Memory::isSignedOut(const QUrl &server, const QString &appId) const {
    return m_file.value(placed(u"signedOut"_s, server, appId)).toBool();
}

void Memory::setSignedOut(const QUrl &server, const QString &appId, bool isSignedOut) {
    const QString key = placed(u"signedOut"_s, server, appId);
    if (isSignedOut)
        m_file.setValue(key, true);
    else
        m_file.remove(key);
}

bool Memory::endsTokensTogether(const QUrl &server, const QString &appId) const {
    return m_file.value(placed(u"endsTokensTogether"_s, server, appId)).toBool();
}

void Memory::setEndsTokensTogether(const QUrl &server, const QString &appId) {
    m_file.setValue(placed(u"endsTokensTogether"_s, server, appId), true);
}

QMap<QString, quint32> Memory::owedSignOuts(const QUrl &server, const QString &appId) {
    m_file.readAgain(); // another program may have paid, or owe more
    QMap<QString, quint32> owed;
    const QStringList rows = m_file.value(placed(u"owedSignOuts"_s, server, appId)).toStringList();
    for (const QString &row : rows) { // "GENERATION USER"
        bool isNumber = false;
        const quint32 upTo = row.section(u' ', 0, 0).toUInt(&isNumber);
        const QString userId = row.section(u' ', 1);
        if (isNumber && !userId.isEmpty())
            owed.insert(userId, upTo);
    }
    return owed;
}

void Memory::setOwedSignOut(
    const QUrl &server, const QString &appId, const QString &userId, std::optional<quint32> upTo) {
    QMap<QString, quint32> owed = owedSignOuts(server, appId);
    if (upTo)
        owed.insert(userId, *upTo);
    else
        owed.remove(userId);
    QStringList rows;
    for (auto each = owed.constBegin(); each != owed.constEnd(); ++each)
        rows << QString::number(*each) + u' ' + each.key();
    const QString key = placed(u"owedSignOuts"_s, server, appId);
    if (rows.isEmpty())
        m_file.remove(key);
    else
        m_file.setValue(key, rows);
}

std::chrono::milliseconds Memory::cooldown(const PhoneNumber &number, const QString &channel) const {
    return m_cooldowns.remaining(number, channel, m_clock());
}

void Memory::beginCooldown(
    const PhoneNumber &number, const QString &channel, Instant start, std::chrono::milliseconds length) {
    m_cooldowns.begin(number, channel, start, length);
    m_file.setValue(u"cooldowns"_s, m_cooldowns.toText(m_clock()));
}

QList<OwedOutcome> Memory::owedOutcomes(const QString &userId) const {
    QList<OwedOutcome> owed;
    for (const QString &text : m_file.value(owedKey(userId)).toString().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto each = OwedOutcome::fromText(text))
            owed << *each;
    }
    return owed;
}

void Memory::owe(const QString &userId, const OwedOutcome &outcome) {
    QList<OwedOutcome> owed = owedOutcomes(userId);
    owed.removeIf([&](const OwedOutcome &each) { return each.wanted == outcome.wanted; });
    keepOwed(userId, owed << outcome);
}

void Memory::settleOutcome(const QString &userId, const OwedOutcome &outcome) {
    QList<OwedOutcome> owed = owedOutcomes(userId);
    if (owed.removeAll(outcome) > 0)
        keepOwed(userId, owed);
}

void Memory::keepOwed(const QString &userId, const QList<OwedOutcome> &owed) {
    QStringList texts;
    for (const OwedOutcome &each : owed)
        texts << each.toText();
    if (texts.isEmpty())
        m_file.remove(owedKey(userId));
    else
        m_file.setValue(owedKey(userId), texts.join(u' '));
}

bool Memory::isOperatorKept(const QString &entry) const {
    const QVariant kept = m_file.value(operatorKey(entry));
    return kept.isValid() ? kept.toBool() : !lastOperatorName().isEmpty();
}

void Memory::setOperatorKept(const QString &entry, bool isKept) {
    m_file.setValue(operatorKey(entry), isKept);
    m_file.remove(u"operator"_s);
}

QString Memory::lastOperatorName() const {
    return m_file.value(u"operator/name"_s).toString();
}

QString Memory::lastOperatorAccount() const {
    return m_file.value(u"operator/account"_s).toString();
}

QString Memory::lastCountry() const {
    return m_file.value(u"lastCountry"_s).toString();
}

void Memory::setLastCountry(const QString &isoCode) {
    m_file.setValue(u"lastCountry"_s, isoCode);
}

QString Memory::fileBeside(const QString &name) const {
    return QFileInfo(m_file.fileName()).dir().filePath(name);
}
