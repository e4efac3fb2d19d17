#include "ui/parts/BusyPanel.h"

#include "ui/access/Language.h"
#include "ui/look/Look.h"
#include "ui/parts/Controls.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BusyPanel::BusyPanel(QWidget *parent)
    : QWidget(parent)
    , m_words(controls::text(u"busyLabel"_s)) {
    auto *bar = new QProgressBar;
    bar->setObjectName(u"busyBar"_s);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    m_bar = bar;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_bar->setHidden(Look::isStill());
        show();
    });
    onLanguageChange(this, [this] { translate(); });
    translate();
    hide();
}

void BusyPanel::setBusy(bool busy, const QString &words) {
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (!busy) {
        m_patience.stop();
        hide();
    } else if (!isBusy()) {
        m_patience.start();
    }
}

QString BusyPanel::words() const {
    return m_words->text();
}

void BusyPanel::translate() {
    m_bar->setAccessibleName(tr("Busy"));
}
