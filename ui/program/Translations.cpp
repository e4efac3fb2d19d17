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

/// @p locale, in the language that is shown: its direction, names and plurals belong to the words.
QLocale speaking(const QLocale &shown, const QLocale &locale) {
    if (shown.language() == locale.language())
        return locale;
    return {shown.language(), shown.script(), locale.territory()};
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
    QTranslator *own = translator(u"phone-settings"_s);
    // Counted words ("1 second", "2 seconds") come from a translation, English ones too.
    if (!own->load(translated(locale), u"phone-settings"_s, u"_"_s, u":/i18n"_s))
        (void)own->load(u":/i18n/phone-settings_en.qm"_s);
    const QLocale spoken = speaking(QLocale(own->language()), locale);
    QLocale::setDefault(spoken);
    const QString toolkits = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // What cannot be loaded leaves the translator empty: English is in the sources.
    (void)translator(u"qtbase"_s)->load(translated(spoken), u"qtbase"_s, u"_"_s, toolkits);
}
