#include "app/helpdesk/journal/JournalFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 10'000;
constexpr int appends = 500;

JournalEntry entry(qint64 i) {
    static const PhoneNumber number = PhoneNumber::parse(u"18812345678", u"CN"_s).value();
    return {.event = JournalEvent::CodeSent,
        .at = std::chrono::milliseconds{1'700'000'000'000 + i},
        .operatorName = u"Ada Lovelace"_s,
        .accessKeyId = u"65a00000000000000000key1"_s,
        .caseId = u"case-%1"_s.arg(i / 10),
        .ticket = u"HD-%1"_s.arg(i / 10),
        .userId = u"65a0000000000000000a11ce"_s,
        .newNumber = number,
        .note = u"to the new number"_s};
}

double milliseconds(const QElapsedTimer &timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int fail(const char *what) {
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

}

/// A journal of many rows (a million, or the argument): how long adding one, reading the first page and
/// verifying take. One JSON object on stdout. The file is made where TMPDIR says.
int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir dir;
    JournalFile journal;
    if (!journal.open(dir.filePath(u"journal.sqlite"_s), "a key for numbers"))
        return fail("no journal");
    for (qint64 i = 0; i < rows; i += batch) {
        QList<JournalEntry> entries;
        for (qint64 k = i; k < std::min(i + batch, rows); k++)
            entries << entry(k);
        if (!journal.append(entries))
            return fail("not written");
    }

    std::vector<double> times;
    for (int i = 0; i < appends; i++) {
        QElapsedTimer timer;
        timer.start();
        if (!journal.append({entry(rows + i)}))
            return fail("not written");
        times.push_back(milliseconds(timer));
    }
    std::ranges::nth_element(times, times.begin() + appends / 2);

    QElapsedTimer timer;
    timer.start();
    const auto first = journal.page({}, 0, 50);
    if (!first || first->size() != 50)
        return fail("no page");
    const double page = milliseconds(timer);

    timer.start();
    const auto verdict = journal.verify(false);
    if (!verdict || !verdict->fits())
        return fail("does not fit");
    const double rowsPerSecond = static_cast<double>(verdict->rows) / (milliseconds(timer) / 1e3);
    std::printf(R"({"appendMilliseconds":%.3f,"firstPageMilliseconds":%.3f,"verifiedRowsPerSecond":%.0f})"
                "\n",
        times[appends / 2], page, rowsPerSecond);
    return 0;
}
