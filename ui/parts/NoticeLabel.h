#pragma once

#include "ui/parts/MessageBar.h"

#include <functional>

/// Something to know before going on; hidden while there is nothing.
class NoticeLabel : public MessageBar {
    Q_OBJECT

public:
    /// The notice in the language of the moment.
    using Words = std::function<QString()>;

    NoticeLabel();

    /// @param words  null for nothing
    void setNotice(const Words &words);

private:
    Words m_words;
};
