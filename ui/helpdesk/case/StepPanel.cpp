#include "ui/helpdesk/case/StepPanel.h"

#include "ui/look/Metrics.h"
#include "ui/parts/Controls.h"
#include "ui/parts/SignLabel.h"
#include "ui/parts/StepDot.h"
#include "ui/parts/ValueLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;
using Progress = HelpdeskCase::Progress;

namespace {

StepDot::State stateOf(Progress progress, bool isTurn) {
    if (progress == Progress::Done)
        return StepDot::State::Done;
    if (progress == Progress::Failed)
        return StepDot::State::Failed;
    return isTurn || progress == Progress::Working ? StepDot::State::Now : StepDot::State::Waiting;
}

}

StepPanel::StepPanel(Place place, const QString &stem, StepBody *body)
    : m_place(place)
    , m_dot(new StepDot(place.number))
    , m_name(controls::value(stem + u"TitleLabel"_s))
    , m_state(controls::value(stem + u"StateLabel"_s))
    , m_proofs(new QWidget)
    , m_proofRows(new QGridLayout(m_proofs))
    , m_body(body) {
    m_dot->setLast(place.number == place.of);
    layOut();
    setOpen(false);
}

void StepPanel::layOut() {
    m_name->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_proofRows->setContentsMargins({});
    m_proofRows->setHorizontalSpacing(metrics::px(metrics::space8));
    m_proofRows->setVerticalSpacing(metrics::px(metrics::space4));
    m_proofRows->setColumnStretch(1, 1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::px(metrics::space20));
    layout->setVerticalSpacing(metrics::px(metrics::space8));
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    layout->setRowMinimumHeight(0, metrics::px(metrics::dotOfStep));
    layout->addWidget(m_dot, 0, 0, 4, 1);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_state, 0, 2);
    layout->addWidget(m_proofs, 1, 1, 1, 2);
    layout->addWidget(m_body, 2, 1, 1, 2);
    layout->setRowMinimumHeight(3, metrics::px(metrics::space8)); // the line goes on to the next step
}

void StepPanel::setTitle(const QString &title) {
    m_title = title;
    const QLocale locale;
    m_name->setText(title);
    m_name->setAccessibleName(tr("Step"));
    static_cast<ValueLabel *>(m_name)->setSpoken(
        tr("%1 of %2, %3").arg(locale.toString(m_place.number), locale.toString(m_place.of), title));
    m_state->setAccessibleName(title);
}

void StepPanel::setProgress(Progress progress, const QString &words, bool isTurn) {
    const StepDot::State state = stateOf(progress, isTurn);
    const bool isWaiting = state == StepDot::State::Waiting;
    m_dot->setState(state);
    m_name->setForegroundRole(isWaiting ? QPalette::PlaceholderText : QPalette::WindowText);
    type::set(m_name, isTurn ? type::section : type::body, isWaiting ? QFont::Normal : QFont::Bold);
    m_state->setText(words);
    showProofs();
}

void StepPanel::showProofs() {
    const QList<ProofLine> proofs = m_body->proofs();
    m_proofs->setVisible(!proofs.isEmpty());
    if (proofs == m_shown)
        return;
    m_shown = proofs;
    qDeleteAll(m_proofs->findChildren<QWidget *>());
    for (int row = 0; row < proofs.size(); row++) {
        auto *words = controls::text({});
        words->setText(proofs[row].words);
        m_proofRows->addWidget(new SignLabel(proofs[row].sign), row, 0, Qt::AlignTop);
        m_proofRows->addWidget(words, row, 1);
    }
}

void StepPanel::setOpen(bool isOpen) {
    m_body->setVisible(isOpen);
}
