#include "ui/parts/FindingOutPanel.h"

#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Card.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ElapsedLine.h"
#include "ui/parts/ValueLabel.h"
#include "ui/parts/WrapLayout.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono;

FindingOutPanel::FindingOutPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(controls::text(u"findingOutLabel"_s))
    , m_elapsed(new ValueLabel)
    , m_line(new ElapsedLine)
    , m_asked(controls::text(u"askedLabel"_s))
    , m_next(new ValueLabel)
    , m_words(controls::text(u"findingOutWordsLabel"_s)) {
    m_elapsed->setObjectName(u"elapsedLabel"_s);
    m_next->setObjectName(u"nextQuestionLabel"_s);
    type::set(m_heading, type::body, QFont::Bold);
    m_asked->setForegroundRole(QPalette::PlaceholderText);
    m_asked->setWordWrap(false);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(metrics::space20));
    layout->addWidget(layOutCard());
    layout->addWidget(m_words);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &FindingOutPanel::update);
    onLanguageChange(this, [this] { translate(); });
    translate();
    hide();
}

QWidget *FindingOutPanel::layOutCard() {
    auto *card = new Card;
    QVBoxLayout *box = card->addBox();
    auto *above = new QHBoxLayout;
    above->addWidget(m_heading, 1);
    above->addWidget(m_elapsed, 0, Qt::AlignTop);
    auto *below = new WrapLayout;
    below->setSpacing(metrics::px(metrics::space4));
    below->addWidget(m_asked);
    below->addWidget(m_next);
    box->addLayout(above);
    box->addWidget(m_line);
    box->addLayout(below);
    return card;
}

void FindingOutPanel::translate() {
    m_heading->setText(tr("Asking the service which number it has"));
    m_elapsed->setAccessibleName(tr("Time spent asking"));
    m_next->setAccessibleName(tr("Next question"));
    update();
}

void FindingOutPanel::setStep(CommitStep *step) {
    m_step = step;
    for (const auto change : {&CommitStep::stateChanged, &CommitStep::stillLooking})
        connect(step, change, this, &FindingOutPanel::update);
    connect(step, &CommitStep::unread, this, &FindingOutPanel::update);
    update();
}

void FindingOutPanel::setWords(const QString &words) {
    m_words->setText(words);
}

void FindingOutPanel::update() {
    const bool isFindingOut = m_step && m_step->state() == CommitStep::State::FindingOut;
    setVisible(isFindingOut);
    if (!isFindingOut)
        return;
    const Looks looks = m_step->looks();
    const int times = static_cast<int>(looks.asked.size());
    const QString time = duration(looks.elapsed);
    m_line->setAsked(looks.asked);
    m_elapsed->setText(time);
    m_elapsed->setSpoken(tr("Asked %n time(s), %1", nullptr, times).arg(time));
    if (const QString asked = tr("Asked %n time(s).", nullptr, times); m_asked->text() != asked)
        m_asked->setText(asked);
    m_next->setText(looks.untilNext ? tr("Asking again in %n second(s).", nullptr,
                                          static_cast<int>(ceil<seconds>(*looks.untilNext).count()))
                                    : tr("Waiting for the answer."));
}

QString FindingOutPanel::duration(milliseconds length) const {
    const auto whole = floor<minutes>(length);
    const QString rest
        = tr("%n second(s)", nullptr, static_cast<int>(floor<seconds>(length - whole).count()));
    if (whole == 0min)
        return rest;
    return tr("%1 %2", "minutes and seconds")
        .arg(tr("%n minute(s)", nullptr, static_cast<int>(whole.count())), rest);
}

void FindingOutPanel::showEvent(QShowEvent *event) {
    m_second.start();
    QWidget::showEvent(event);
}

void FindingOutPanel::hideEvent(QHideEvent *event) {
    m_second.stop();
    QWidget::hideEvent(event);
}
