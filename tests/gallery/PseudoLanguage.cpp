#include "tests/gallery/PseudoLanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

const QString plain = u"aeiouyncAEIOUYNC"_s;
const QString accented = u"àéîöûýñçÀÉÎÖÛÝÑÇ"_s;

QString stretched(const QString &source) {
    QString text = source;
    for (QChar &letter : text) {
        const qsizetype place = plain.indexOf(letter);
        const bool isMarked = &letter != text.cbegin() && (*(&letter - 1) == u'%' || *(&letter - 1) == u'&');
        if (place >= 0 && !isMarked)
            letter = accented[place];
    }
    // Words as long as the others, so that lines break as they would.
    QString more;
    while (more.size() < source.size() * 4 / 10)
        more += u" mörè"_s;
    return u"["_s + text + more.left(source.size() * 4 / 10) + u"]"_s;
}

class PseudoTranslator : public QTranslator {
public:
    PseudoTranslator(Qt::LayoutDirection direction, QObject *parent)
        : QTranslator(parent)
        , m_direction(direction) { }

    bool isEmpty() const override { return false; }
    QString translate(
        const char * /*context*/, const char *source, const char * /*disambiguation*/, int) const override {
        if (QLatin1String(source) == "QT_LAYOUT_DIRECTION"_L1)
            return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
        return stretched(QString::fromUtf8(source));
    }

private:
    Qt::LayoutDirection m_direction;
};

}

void speakPseudo(Qt::LayoutDirection direction) {
    QLocale::setDefault(QLocale(direction == Qt::RightToLeft ? u"ar"_s : u"en"_s));
    QCoreApplication::installTranslator(new PseudoTranslator(direction, qApp));
}
