#include "ui/helpdesk/journal/JournalAlarmPanel.h"

#include "app/helpdesk/Helpdesk.h"
#include "ui/access/Language.h"
#include "ui/helpdesk/operator/KeyForm.h"
#include "ui/parts/Controls.h"
#include "ui/parts/ProblemPanel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

JournalAlarmPanel::JournalAlarmPanel(Helpdesk &helpdesk)
    : m_helpdesk(helpdesk)
    , m_wordsName(new QLabel)
    , m_words(new QLineEdit)
    , m_colleagueWords(controls::text(u"journalColleagueLabel"_s))
    , m_form(new KeyForm(u"journalColleague"_s))
    , m_problem(new ProblemPanel)
    , m_accept(controls::button(u"acceptJournalButton"_s)) {
    m_words->setObjectName(u"journalWordsEdit"_s);
    m_problem->setSubject(m_words);
    QVBoxLayout *layout = addBox();
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_wordsName, m_words, m_colleagueWords, m_form, m_problem})
        layout->addWidget(each);
    layout->addWidget(m_accept, 0, Qt::AlignLeading);
    connect(m_words, &QLineEdit::returnPressed, this, &JournalAlarmPanel::submit);
    connect(m_form, &KeyForm::submitted, this, &JournalAlarmPanel::submit);
    connect(m_accept, &QPushButton::clicked, this, &JournalAlarmPanel::submit);
    connect(&helpdesk, &Helpdesk::problemChanged, this, &JournalAlarmPanel::update);
    onLanguageChange(this, [this] { translate(); });
    translate();
    update();
}

JournalAlarmPanel::~JournalAlarmPanel() = default;

void JournalAlarmPanel::translate() {
    controls::nameField(m_wordsName, m_words, tr("What happened to the journal"), u'H');
    m_colleagueWords->setText(
        tr("A colleague has to agree here, with an access key of their own, which is not kept."));
    m_accept->setText(controls::withMnemonic(tr("Go on with this journal"), u'G'));
}

void JournalAlarmPanel::update() {
    const bool needsColleague = m_helpdesk.needsColleagueToAccept();
    m_colleagueWords->setVisible(needsColleague);
    m_form->setVisible(needsColleague);
    const bool isAlarm = m_helpdesk.journal().alarm().has_value();
    if (!isAlarm && isAncestorOf(QApplication::focusWidget()))
        Q_EMIT finished(); // what has the focus is about to go away, and Qt would move it on
    setVisible(isAlarm);
}

void JournalAlarmPanel::submit() {
    if (m_answer.isPending() || (m_colleague && m_colleague->isAsking()))
        return;
    m_problem->show({});
    const bool asksColleague = m_helpdesk.needsColleagueToAccept() && !m_words->text().trimmed().isEmpty();
    if (!asksColleague)
        return accept();
    m_colleague = m_helpdesk.colleague();
    connect(m_colleague.get(), &SecondOperator::agreed, this, &JournalAlarmPanel::accept);
    connect(m_colleague.get(), &SecondOperator::failed, m_problem, &ProblemPanel::show);
    m_colleague->agree(m_form->key(), m_form->name(), m_form->ownAccount(), m_helpdesk.defaultCountry());
}

void JournalAlarmPanel::accept() {
    const auto colleague = m_colleague ? m_colleague->who() : std::nullopt;
    m_answer.await(m_helpdesk.acceptJournal(m_words->text(), colleague), [this](const Kept<void> &accepted) {
        if (!accepted)
            return m_problem->show(Problem{accepted.error(), {}, {}});
        m_words->clear();
        m_form->forget();
    });
}
