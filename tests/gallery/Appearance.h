#pragma once

#include <QSize>
#include <QString>

#include <expected>

/// What the program looks like: written as words with dashes between them, in any order after the language:
/// `en-light`, `zh_CN-dark-font1.5`, `pseudo-light-rtl-800x600`.
struct Appearance {
    enum class Scheme { Light, Dark, Contrast };

    QString language; ///< or `pseudo`, see PseudoLanguage
    Scheme scheme = Scheme::Light;
    double fontScale = 1;
    bool isRightToLeft = false;
    QSize window; ///< empty for the size that the program chooses

    /// @returns the word that is not understood
    static std::expected<Appearance, QString> parse(const QString &text);
    /// Gives the application this look; to be called before there is a window.
    void apply() const;
};
