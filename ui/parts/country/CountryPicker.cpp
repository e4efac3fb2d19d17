#include "ui/parts/country/CountryPicker.h"

#include "ui/access/AccessibleBox.h"
#include "ui/access/Interfaces.h"
#include "ui/look/Metrics.h"
#include "ui/parts/country/CountryModel.h"
#include "ui/parts/country/CountryPopup.h"

#include <QAccessible>
#include <QEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

CountryPicker::CountryPicker(QWidget *parent)
    : QComboBox(parent)
    , m_countries(new CountryModel(this)) {
    accessible::show<CountryPicker>([](CountryPicker *picker) -> QAccessibleInterface * {
        return new AccessibleBox(picker, [picker] { return picker->m_popup; });
    });
    setModel(m_countries);
    fitIconToFont();
    connect(this, &QComboBox::currentIndexChanged, this, &CountryPicker::takeCurrentIndex);
}

void CountryPicker::setCountry(const QString &isoCode) {
    if (isoCode == m_country || !Country::find(isoCode))
        return;
    if (isFilled()) {
        setCurrentIndex(m_countries->rowOf(isoCode));
    } else {
        m_country = isoCode;
        Q_EMIT countryChanged(isoCode);
    }
}

void CountryPicker::takeCurrentIndex(int index) {
    const QString isoCode = itemData(index, CountryModel::IsoCodeRole).toString();
    if (isoCode.isEmpty() || isoCode == m_country)
        return;
    m_country = isoCode;
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    Q_EMIT countryChanged(isoCode);
}

bool CountryPicker::isFilled() const {
    return count() > 0;
}

void CountryPicker::fill() {
    const QSignalBlocker blocker(this); // the country stays the same, only its row and name are new
    m_countries->setCountries(Country::all(QLocale()), QLocale());
    setCurrentIndex(m_countries->rowOf(m_country));
}

void CountryPicker::showPopup() {
    if (!m_popup) {
        m_popup = new CountryPopup(this);
        connect(m_popup, &CountryPopup::picked, this, &CountryPicker::setCountry);
        connect(m_popup, &CountryPopup::closed, this, [this] { QComboBox::hidePopup(); });
    }
    if (m_popup->isVisible())
        hidePopup();
    else
        m_popup->open(m_country, m_isByHand);
}

void CountryPicker::hidePopup() {
    if (m_popup)
        m_popup->hide();
    QComboBox::hidePopup();
}

bool CountryPicker::event(QEvent *event) {
    const QScopedValueRollback byHand(m_isByHand, event->isInputEvent());
    return QComboBox::event(event);
}

void CountryPicker::keyPressEvent(QKeyEvent *event) {
    if (m_popup && m_popup->isVisible())
        m_popup->takeKey(event);
    else
        QComboBox::keyPressEvent(event);
}

void CountryPicker::focusOutEvent(QFocusEvent *event) {
    QComboBox::focusOutEvent(event);
    if (m_popup && !m_popup->grabsInput())
        hidePopup();
}

void CountryPicker::showEvent(QShowEvent *event) {
    if (!isFilled())
        fill();
    QComboBox::showEvent(event);
}

void CountryPicker::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange)
        fitIconToFont();
    else if (isFilled() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange))
        fill();
    QComboBox::changeEvent(event);
}

QSize CountryPicker::sizeHint() const {
    return {metrics::px(widthOfDesign), QComboBox::sizeHint().height()};
}

void CountryPicker::fitIconToFont() {
    setIconSize(QSize(metrics::px(metrics::flagSmall), metrics::px(metrics::flagSmall) * 3 / 4));
}

void CountryPicker::initStyleOption(QStyleOptionComboBox *option) const {
    QComboBox::initStyleOption(option);
    if (currentIndex() < 0)
        return;
    option->currentText = currentData(CountryModel::CallingCodeRole).toString();
}
