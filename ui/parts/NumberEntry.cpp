#include "ui/parts/NumberEntry.h"

#include "app/flows/NewPhoneStep.h"
#include "ui/access/Language.h"
#include "ui/look/Icons.h"
#include "ui/look/Metrics.h"
#include "ui/parts/Card.h"
#include "ui/parts/Controls.h"
#include "ui/parts/JoinedField.h"
#include "ui/parts/NumberLabel.h"
#include "ui/parts/country/CountryPicker.h"
#include "ui/parts/country/FlagLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWriting = 200; // a number in any writing fits

}

NumberEntry::NumberEntry(QWidget *parent)
    : QWidget(parent)
    , m_countryName(new QLabel)
    , m_country(new CountryPicker)
    , m_numberName(new QLabel)
    , m_number(new QLineEdit)
    , m_joined(new JoinedField(m_country, m_number))
    , m_flag(new FlagLabel(metrics::flag))
    , m_text(new NumberLabel(u"newPhoneNumberLabel"_s))
    , m_edit(controls::button(u"editNumberButton"_s))
    , m_fields(makeFields())
    , m_card(makeText()) {
    m_country->setObjectName(u"countryComboBox"_s);
    m_number->setObjectName(u"newPhoneNumberEdit"_s);
    m_number->setMaxLength(longestWriting);
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_edit->setProperty("isQuiet", true);
    m_edit->setIcon(icons::edit());
    m_edit->setIconSize(icons::lineSize(m_edit));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_fields);
    layout->addWidget(m_card);
    m_card->hide();

    connect(m_number, &QLineEdit::textChanged, this, &NumberEntry::takeInput);
    connect(m_number, &QLineEdit::returnPressed, this, &NumberEntry::returnPressed);
    connect(m_country, &CountryPicker::countryChanged, this, &NumberEntry::takeInput);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        edit();
        m_number->selectAll();
    });
    onLanguageChange(this, [this] { translate(); });
    translate();
}

QWidget *NumberEntry::makeFields() {
    auto *fields = new QWidget;
    auto *layout = new QGridLayout(fields);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(metrics::px(metrics::space12));
    layout->setVerticalSpacing(metrics::px(metrics::labelToField));
    layout->addWidget(m_countryName, 0, 0);
    layout->addWidget(m_numberName, 0, 1);
    layout->addWidget(m_joined, 1, 0, 1, 2);
    layout->setColumnMinimumWidth(0, metrics::px(CountryPicker::widthOfDesign));
    layout->setColumnStretch(1, 1);
    return fields;
}

Card *NumberEntry::makeText() {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metrics::px(metrics::space4), 0, metrics::px(metrics::space4));
    layout->setSpacing(metrics::px(metrics::space12));
    layout->addWidget(m_flag);
    layout->addWidget(m_text);
    layout->addStretch();
    layout->addWidget(m_edit);
    type::set(m_text, type::number, QFont::Bold);
    auto *card = new Card;
    card->addRow(row);
    return card;
}

void NumberEntry::translate() {
    controls::nameField(m_countryName, m_country, tr("Country or region"), u'R');
    controls::nameField(m_numberName, m_number, tr("New phone number"), u'P');
    m_text->setAccessibleName(tr("New phone number"));
    m_edit->setText(controls::withMnemonic(tr("Edit"), u'E'));
}

void NumberEntry::setStep(NewPhoneStep *step) {
    m_step = step;
    m_isEditing = false;
    m_number->setText(step->text());
    connect(step, &NewPhoneStep::changed, this, &NumberEntry::update);
    connect(step, &NewPhoneStep::sent, this, [this] {
        m_isEditing = false;
        update();
    });
    takeInput();
    update();
}

void NumberEntry::setCountry(const QString &isoCode) {
    m_country->setCountry(isoCode);
}

void NumberEntry::setInvalid(bool isInvalid) {
    m_joined->setInvalid(isInvalid);
}

void NumberEntry::setFlat() {
    m_card->setFlat();
}

void NumberEntry::edit() {
    m_isEditing = true;
    update();
    m_number->setFocus();
}

void NumberEntry::update() {
    if (!m_step)
        return;
    const CodeStep &code = m_step->code();
    const bool isText = code.isSent() && !m_isEditing;
    if (isText) {
        m_text->setText(code.number()->international());
        m_flag->setCountry(code.number()->region());
    }
    if (m_fields->isHidden() == isText)
        return;
    if (isText && m_number->hasFocus())
        m_edit->setFocus();
    m_card->setVisible(isText);
    m_fields->setVisible(!isText);
}

void NumberEntry::takeInput() {
    const QString written = PhoneNumber::regionOf(m_number->text(), m_country->country());
    if (!written.isEmpty() && written != m_country->country())
        return m_country->setCountry(written); // comes back here
    if (!m_step)
        return;
    // Typed back to what was sent to, it is still being typed.
    m_isEditing = m_isEditing || (m_number->hasFocus() && m_step->text() != m_number->text());
    m_step->enter(m_number->text(), m_country->country());
    Q_EMIT edited();
}
