#include "ui/Page.h"

#include "ui/Controls.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Page::Page(const QString &objectName, const QString &title, const QString &about) {
    setObjectName(objectName);
    setAccessibleName(title);
    auto *titleLabel = controls::text(u"titleLabel"_s, title);
    titleLabel->setFont(controls::scaled(font(), 1.7, QFont::DemiBold));
    auto *aboutLabel = controls::text(u"aboutLabel"_s, about);
    aboutLabel->setForegroundRole(QPalette::PlaceholderText);

    auto *page = new QVBoxLayout(this);
    const int margin = 3 * gap();
    page->setContentsMargins(margin, 2 * gap(), margin, gap());
    page->setSpacing(gap() / 2);
    page->addWidget(titleLabel);
    if (!about.isEmpty())
        page->addWidget(aboutLabel);
    else
        delete aboutLabel;
    page->addSpacing(2 * gap());
    m_content = new QVBoxLayout;
    m_content->setSpacing(gap());
    page->addLayout(m_content, 1);
}

int Page::gap() const {
    return fontMetrics().height() / 2;
}
