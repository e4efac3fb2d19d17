// How fast numbers are read and countries are found; prints one JSON object.

#include "app/phone/Country.h"
#include "app/phone/PhoneNumber.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

double parsesPerSecond() {
    const std::array texts{u"188 1234 5678"_s, u"+44 (0)7911 123456"_s, u"0039 347 123 4567"_s,
        u"(201) 555-0123"_s, u"１８６００００１２３４"_s, u"not a number"_s};
    constexpr int rounds = 5000;
    qsizetype read = 0;
    for (const QString &text : texts) // what is read at the first use is not the matter here
        read += PhoneNumber::parse(text, u"CN"_s).has_value() ? 1 : 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; i++) {
        for (const QString &text : texts)
            read += PhoneNumber::parse(text, u"CN"_s).has_value() ? 1 : 0;
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return read > 0 ? rounds * static_cast<double>(texts.size()) / seconds : 0;
}

/// The slowest keystroke while names, codes and nonsense are typed, at the median of several rounds.
double keystrokeMilliseconds() {
    const QLocale locale(u"zh_CN"_s);
    Country::search({}, locale);
    double slowest = 0;
    for (const QString &word : {u"united states"_s, u"中国"_s, u"+8618"_s, u"côte d’ivoire"_s, u"zzzz"_s}) {
        for (qsizetype length = 1; length <= word.size(); length++) {
            std::vector<double> rounds;
            for (int i = 0; i < 15; i++) {
                QElapsedTimer timer;
                timer.start();
                Country::search(word.first(length), locale);
                rounds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            std::ranges::nth_element(rounds, rounds.begin() + 7);
            slowest = std::max(slowest, rounds[7]);
        }
    }
    return slowest;
}

}

int main() {
    const QJsonObject figures{
        {u"parsesPerSecond"_s, parsesPerSecond()}, {u"keystrokeMilliseconds"_s, keystrokeMilliseconds()}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
