#include "ui/parts/NumberEntry.h"

#include "app/flows/NewPhoneStep.h"
#include "ui/access/Language.h"
#include "ui/parts/Controls.h"
#include "ui/parts/country/CountryPicker.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWriting = 200; // a number in any writing fits

}

NumberEntry::NumberEntry(QWidget *parent)
    : QWidget(parent)
    , m_countryName(new QLabel)
    , m_country(new CountryPicker)
    , m_numberName(new QLabel)
    , m_number(new QLineEdit) {
    m_country->setObjectName(u"countryComboBox"_s);
    m_number->setObjectName(u"newPhoneNumberEdit"_s);
    m_number->setMaxLength(longestWriting);
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);

    auto *fields = new QGridLayout(this);
    fields->setContentsMargins({});
    fields->addWidget(m_countryName, 0, 0);
    fields->addWidget(m_numberName, 0, 1);
    fields->addWidget(m_country, 1, 0);
    fields->addWidget(m_number, 1, 1);
    fields->setColumnStretch(0, 2);
    fields->setColumnStretch(1, 3);

    connect(m_number, &QLineEdit::textChanged, this, &NumberEntry::takeInput);
    connect(m_number, &QLineEdit::returnPressed, this, &NumberEntry::returnPressed);
    connect(m_country, &CountryPicker::countryChanged, this, &NumberEntry::takeInput);
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void NumberEntry::translate() {
    controls::nameField(m_countryName, m_country, tr("Country or region"), u'R');
    controls::nameField(m_numberName, m_number, tr("New phone number"), u'P');
}

void NumberEntry::setStep(NewPhoneStep *step) {
    m_step = step;
    m_number->setText(step->text());
    takeInput();
}

void NumberEntry::setCountry(const QString &isoCode) {
    m_country->setCountry(isoCode);
}

void NumberEntry::takeInput() {
    const QString written = PhoneNumber::regionOf(m_number->text(), m_country->country());
    if (!written.isEmpty() && written != m_country->country())
        return m_country->setCountry(written); // comes back here
    if (!m_step)
        return;
    m_step->enter(m_number->text(), m_country->country());
    Q_EMIT edited();
}
