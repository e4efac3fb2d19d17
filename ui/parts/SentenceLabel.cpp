#include "ui/parts/SentenceLabel.h"

#include "ui/look/Look.h"
#include "ui/look/Metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int aroundText = 4; // pixels for the focus around the text

/// Where the first sentence ends: all of it when there is no other.
qsizetype endOfFirst(const QString &text) {
    static const QRegularExpression end(u"[.!?](?=\\s)|[。！？](?=.)|(?=\\n)"_s);
    const auto match = end.match(text);
    return match.hasMatch() ? match.capturedEnd() : text.size();
}

}

SentenceLabel::SentenceLabel() {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void SentenceLabel::fill(QTextDocument &document, int width) const {
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setAlignment(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WordWrap);
    document.setDocumentMargin(0);
    document.setDefaultFont(font());
    document.setDefaultTextOption(option);
    QTextCharFormat bold, plain;
    bold.setFontWeight(QFont::Bold);
    const qsizetype end = endOfFirst(text());
    QTextCursor cursor(&document);
    cursor.insertText(text().left(end), bold);
    if (const QString rest = text().mid(end).trimmed(); !rest.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(rest, plain);
    }
    document.setTextWidth(width);
}

int SentenceLabel::heightForWidth(int width) const {
    QTextDocument document;
    fill(document, width - 2 * aroundText);
    return static_cast<int>(std::ceil(document.size().height())) + 2 * aroundText;
}

QSize SentenceLabel::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 50;
    return {width, heightForWidth(width)};
}

QSize SentenceLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2 * aroundText};
}

void SentenceLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QTextDocument document;
    fill(document, width() - 2 * aroundText);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Look::colour(Role::Text));
    painter.translate(aroundText, aroundText);
    document.documentLayout()->draw(&painter, context);
    if (!hasFocus())
        return;
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::colour(Role::Accent), metrics::thick));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), aroundText, aroundText);
}
