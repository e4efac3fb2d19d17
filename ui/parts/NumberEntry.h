#pragma once

#include <QPointer>
#include <QWidget>

class Card;
class CountryPicker;
class FlagLabel;
class JoinedField;
class NewPhoneStep;
class NumberLabel;
class QLabel;
class QLineEdit;
class QPushButton;

/// A phone number in any writing, with the country it is in when it does not say. A number that does say
/// switches the country. Once a code was sent to it, it is a text with a button that leads back to the field.
class NumberEntry : public QWidget {
    Q_OBJECT

public:
    explicit NumberEntry(QWidget *parent = nullptr);

    /// What is typed goes there; what it has already is shown.
    void setStep(NewPhoneStep *step);
    /// The country that numbers are taken to be in until the user says otherwise (ISO 3166-1 alpha-2).
    void setCountry(const QString &isoCode);
    QLineEdit *field() const { return m_number; }
    /// Shows the field, also when a code was sent; it takes the focus.
    void edit();
    void setInvalid(bool isInvalid);
    /// It lies in a card.
    void setFlat();

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    QWidget *makeFields();
    Card *makeText();
    void translate();
    void takeInput();
    void update();

    QPointer<NewPhoneStep> m_step;
    bool m_isEditing = false; ///< although a code was sent
    QLabel *m_countryName;
    CountryPicker *m_country;
    QLabel *m_numberName;
    QLineEdit *m_number;
    JoinedField *m_joined;
    FlagLabel *m_flag;
    NumberLabel *m_text;
    QPushButton *m_edit;
    QWidget *m_fields;
    Card *m_card;
};
