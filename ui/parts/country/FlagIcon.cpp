#include "ui/parts/country/FlagIcon.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Two regional indicator symbols, which fonts with flags join into one glyph (Unicode UTS #51).
QString flagEmoji(const QString &isoCode) {
    QString result;
    for (const QChar letter : isoCode)
        result += QChar::fromUcs4(U'\U0001F1E6' + (char32_t(letter.unicode()) - U'A'));
    return result;
}

bool isOneGlyph(const QString &text, const QFont &font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.size() == 1 && runs.first().glyphIndexes().size() == 1
        && runs.first().glyphIndexes().first() != 0;
}

/// The application's font at the size at which @p text is @p width wide.
QFont fitted(const QString &text, qreal width) {
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(100);
    font.setPixelSize(
        std::max(1, static_cast<int>(100 * width / QFontMetricsF(font).horizontalAdvance(text))));
    return font;
}

void drawEmoji(QPainter &painter, const QString &emoji, const QRectF &frame) {
    painter.setFont(fitted(emoji, frame.width()));
    painter.drawText(frame, Qt::AlignCenter | Qt::TextDontClip, emoji);
}

QPixmap drawn(const QString &isoCode, QSize size) {
    const QString key = u"flag %1 %2x%3"_s.arg(isoCode).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    drawEmoji(painter, flagEmoji(isoCode), pixmap.rect());
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class FlagIconEngine : public QIconEngine {
public:
    explicit FlagIconEngine(QString isoCode)
        : m_isoCode(std::move(isoCode)) { }

    QIconEngine *clone() const override { return new FlagIconEngine(m_isoCode); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
        const QPixmap flag = drawn(m_isoCode, size);
        if (mode != QIcon::Disabled)
            return flag;
        QPixmap faint(size);
        faint.fill(Qt::transparent);
        QPainter painter(&faint);
        painter.setOpacity(0.4);
        painter.drawPixmap(0, 0, flag);
        return faint;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        const QSize pixels = (QSizeF(rect.size()) * painter->device()->devicePixelRatioF()).toSize();
        painter->drawPixmap(rect, pixmap(pixels, mode, state));
    }

private:
    QString m_isoCode;
};

}

QIcon flagIcon(const QString &isoCode) {
    // Fonts have all of them or none.
    static const bool canDraw = isOneGlyph(flagEmoji(u"CN"_s), QGuiApplication::font());
    return canDraw && !isoCode.isEmpty() ? QIcon(new FlagIconEngine(isoCode)) : QIcon();
}
