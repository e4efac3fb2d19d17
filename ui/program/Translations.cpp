#include "ui/program/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// The nearest that there is a translation for: Hong Kong and Macao read the traditional script, too.
QLocale translated(const QLocale &locale) {
    if (locale.language() != QLocale::Chinese)
        return locale;
    return QLocale(locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s);
}

/// Installed once and filled anew for each language, so that a change of it is told only once.
QTranslator *translator(const QString &name) {
    if (auto *installed = qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly))
        return installed;
    auto *made = new QTranslator(qApp);
    made->setObjectName(name);
    QCoreApplication::installTranslator(made);
    return made;
}

}

QLocale localeOf(const QString &setting) {
    return setting.isEmpty() ? QLocale::system() : QLocale(setting);
}

void speak(const QLocale &locale) {
    QLocale::setDefault(locale);
    const QLocale known = translated(locale);
    const QString toolkits = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // What cannot be loaded leaves a translator empty: English is in the sources.
    (void)translator(u"qtbase"_s)->load(known, u"qtbase"_s, u"_"_s, toolkits);
    QTranslator *own = translator(u"phone-settings"_s);
    // Counted words ("1 second", "2 seconds") come from a translation, English ones too.
    if (!own->load(known, u"phone-settings"_s, u"_"_s, u":/i18n"_s))
        (void)own->load(u":/i18n/phone-settings_en.qm"_s);
}
