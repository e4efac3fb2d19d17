#include "ui/Translations.h"

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

}

void speak(const QLocale &locale) {
    QLocale::setDefault(locale);
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(translated(locale), name, u"_"_s, folder))
            return QCoreApplication::installTranslator(translator);
        delete translator;
        return false;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Counted words ("1 second", "2 seconds") come from a translation, English ones too.
    if (!install(u"phone-settings"_s, u":/i18n"_s)) {
        auto *english = new QTranslator(qApp);
        if (english->load(u":/i18n/phone-settings_en.qm"_s))
            QCoreApplication::installTranslator(english);
    }
}
