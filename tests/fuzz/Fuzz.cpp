#include "tests/fuzz/Fuzz.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size);

int LLVMFuzzerTestOneInput(const char *data, std::size_t size) {
    tryInput(QByteArray(data, static_cast<qsizetype>(size)));
    return 0;
}

void require(bool holds, const char *property) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

QPair<QByteArray, QByteArray> firstLineAndRest(const QByteArray &input) {
    const qsizetype end = input.indexOf('\n');
    return end < 0 ? QPair(QByteArray(), input) : QPair(input.first(end), input.sliced(end + 1));
}

ThrowAwayFile::ThrowAwayFile(const QByteArray &content) {
    static const QTemporaryDir folder;
    static int count = 0;
    m_name = folder.filePath(u"%1.conf"_s.arg(count++));
    QFile file(m_name);
    require(file.open(QFile::WriteOnly) && file.write(content) == content.size(), "the disk takes files");
}

ThrowAwayFile::~ThrowAwayFile() {
    QFile::remove(m_name);
}
