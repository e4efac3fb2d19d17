#include "ui/parts/NoticeLabel.h"

#include "ui/access/Language.h"

using namespace Qt::StringLiterals;

NoticeLabel::NoticeLabel()
    : MessageBar(Kind::Information, u"noticeLabel"_s) {
    onLanguageChange(this, [this] { setText(m_words ? m_words() : QString()); });
    hide();
}

void NoticeLabel::setNotice(const Words &words) {
    m_words = words;
    setText(words ? words() : QString());
    setVisible(!text().isEmpty());
}
