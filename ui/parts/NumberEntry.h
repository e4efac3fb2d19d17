#pragma once

#include <QPointer>
#include <QWidget>

class CountryPicker;
class NewPhoneStep;
class QLabel;
class QLineEdit;

/// A phone number in any writing, with the country it is in when it does not say. A number that does say
/// switches the country.
class NumberEntry : public QWidget {
    Q_OBJECT

public:
    explicit NumberEntry(QWidget *parent = nullptr);

    /// What is typed goes there; what it has already is shown.
    void setStep(NewPhoneStep *step);
    /// The country that numbers are taken to be in until the user says otherwise (ISO 3166-1 alpha-2).
    void setCountry(const QString &isoCode);
    QLineEdit *field() const { return m_number; }

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    void translate();
    void takeInput();

    QPointer<NewPhoneStep> m_step;
    QLabel *m_countryName;
    CountryPicker *m_country;
    QLabel *m_numberName;
    QLineEdit *m_number;
};
