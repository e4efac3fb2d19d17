#include "ui/parts/NoticeLabel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

NoticeLabel::NoticeLabel() {
    setObjectName(u"noticeLabel"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void NoticeLabel::setNotice(const Words &words) {
    m_words = words;
    setText(words ? words() : QString());
    setVisible(!text().isEmpty());
}

void NoticeLabel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_words)
        setText(m_words());
    QLabel::changeEvent(event);
}
