#include "ui/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

void speak(QCoreApplication &app, const QLocale &locale) {
    QLocale::setDefault(locale);
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, name, u"_"_s, folder))
            return app.installTranslator(translator);
        delete translator;
        return false;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Counted words ("1 second", "2 seconds") come from a translation, English ones too.
    if (!install(u"phone-settings"_s, u":/i18n"_s)) {
        auto *english = new QTranslator(&app);
        if (english->load(u":/i18n/phone-settings_en.qm"_s))
            app.installTranslator(english);
    }
}
