#include "ui/helpdesk/journal/JournalFilterForm.h"

#include "app/flows/Problem.h"
#include "ui/access/Language.h"
#include "ui/helpdesk/journal/JournalWords.h"
#include "ui/look/Metrics.h"
#include "ui/parts/ChoiceBox.h"
#include "ui/parts/Controls.h"
#include "ui/parts/WrapLayout.h"

#include <QDate>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString exampleDay = u"2026-11-21"_s;
constexpr auto lastEvent = JournalEvent::JournalAccepted;

/// Characters that fit into each field; the last is the event's.
constexpr std::array widths{12, 12, 8, 10, 8, 16, 12};

QWidget *withName(QLabel *name, QWidget *field, int characters) {
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::px(metrics::labelToField));
    layout->addWidget(name);
    layout->addWidget(field);
    field->setMinimumWidth(
        characters * field->fontMetrics().averageCharWidth() + metrics::px(metrics::space24));
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return place;
}

std::chrono::milliseconds startOf(const QDate &day) {
    return std::chrono::milliseconds{day.startOfDay().toMSecsSinceEpoch()};
}

}

JournalFilterForm::JournalFilterForm()
    : m_eventName(new QLabel)
    , m_event(new ChoiceBox(u"filterEventComboBox"_s))
    , m_show(controls::primaryButton(u"showRowsButton"_s)) {
    const std::array objectNames{u"fromDayEdit"_s, u"toDayEdit"_s, u"filterOperatorEdit"_s,
        u"filterTicketEdit"_s, u"filterUserIdEdit"_s, u"filterNumberEdit"_s};
    auto *layout = new WrapLayout(this);
    layout->setSpacing(metrics::px(metrics::space8));
    for (size_t i = 0; i < m_fields.size(); i++) {
        m_names.at(i) = new QLabel;
        m_fields.at(i) = new QLineEdit;
        m_fields.at(i)->setObjectName(objectNames.at(i));
        layout->addWidget(withName(m_names.at(i), m_fields.at(i), widths.at(i)));
        connect(m_fields.at(i), &QLineEdit::returnPressed, this, &JournalFilterForm::submitted);
    }
    m_event->addItem(QString(), -1);
    for (int i = 0; i <= static_cast<int>(lastEvent); i++)
        m_event->addItem(QString(), i);
    layout->addWidget(withName(m_eventName, m_event, widths.back()));
    layout->addWidget(m_show);
    layout->setAlignment(m_show, Qt::AlignBottom);
    connect(m_show, &QPushButton::clicked, this, &JournalFilterForm::submitted);
    for (const Field day : {From, Until})
        m_fields.at(day)->setPlaceholderText(exampleDay);
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void JournalFilterForm::translate() {
    const std::array<std::pair<QString, QChar>, Fields> words{
        {{tr("From day"), u'F'}, {tr("To day"), u'T'}, {tr("Operator"), u'P'}, {tr("Ticket number"), u'K'},
            {tr("User ID"), u'R'}, {tr("Number involved"), u'N'}}};
    for (size_t i = 0; i < words.size(); i++)
        controls::nameField(m_names.at(i), m_fields.at(i), words.at(i).first, words.at(i).second);
    controls::nameField(m_eventName, m_event, tr("Event"), u'E');
    m_show->setText(controls::withMnemonic(tr("Show these rows"), u'S'));
    m_event->setItemText(0, tr("Any"));
    for (int i = 1; i < m_event->count(); i++)
        m_event->setItemText(i, journalWords::event(static_cast<JournalEvent>(m_event->itemData(i).toInt())));
}

QString JournalFilterForm::textOf(Field field) const {
    return m_fields.at(field)->text().trimmed();
}

std::expected<JournalFilter, JournalFilterForm::Mistake> JournalFilterForm::filter(
    const QString &region) const {
    JournalFilter filter{
        .operatorName = textOf(OperatorName), .ticket = textOf(Ticket), .userId = textOf(UserId)};
    if (m_event->currentData().toInt() >= 0)
        filter.event = static_cast<JournalEvent>(m_event->currentData().toInt());
    for (const Field field : {From, Until}) {
        if (textOf(field).isEmpty())
            continue;
        const QDate day = QDate::fromString(textOf(field), Qt::ISODate);
        if (!day.isValid())
            return std::unexpected(
                Mistake{[] { return tr("Write days as year, month and day, like %1.").arg(exampleDay); },
                    m_fields.at(field)});
        (field == From ? filter.from : filter.until) = startOf(field == From ? day : day.addDays(1));
    }
    if (textOf(Number).isEmpty())
        return filter;
    const auto number = PhoneNumber::parse(textOf(Number), region);
    if (!number)
        return std::unexpected(
            Mistake{[why = number.error()] { return sentence(why); }, m_fields.at(Number)});
    filter.number = *number;
    return filter;
}

void JournalFilterForm::takeFocus() {
    m_fields.at(From)->setFocus();
}
