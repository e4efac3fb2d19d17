#include "ui/helpdesk/find/FindField.h"

#include "app/helpdesk/find/UserQuery.h"
#include "ui/access/Language.h"
#include "ui/look/Metrics.h"
#include "ui/parts/ChoiceBox.h"
#include "ui/parts/Controls.h"
#include "ui/parts/JoinedField.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Field = ListUsers::Field;

FindField::FindField(QWidget *find, std::function<QString()> region)
    : m_region(std::move(region))
    , m_textName(new QLabel)
    , m_text(new QLineEdit)
    , m_kindName(new QLabel)
    , m_kind(new ChoiceBox(u"findByComboBox"_s))
    , m_joined(new JoinedField(m_text, m_kind))
    , m_words(controls::text(u"recognizedLabel"_s))
    , m_layout(new QGridLayout(this)) {
    m_text->setObjectName(u"findEdit"_s);
    for (const Field each : {Field::Phone, Field::Email, Field::Username, Field::UserId})
        m_kind->addItem(QString(), static_cast<int>(each));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(Field::Username)));
    layOut(find);
    connect(m_text, &QLineEdit::textChanged, this, &FindField::guessKind);
    connect(m_text, &QLineEdit::returnPressed, this, &FindField::submitted);
    connect(m_kind, &ChoiceBox::activated, this, [this] {
        m_isKindChosen = true;
        showWords();
    });
    onLanguageChange(this, [this] { translate(); });
    translate();
}

void FindField::layOut(QWidget *find) {
    type::set(m_words, type::small);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(metrics::px(metrics::space8));
    m_layout->setVerticalSpacing(metrics::px(metrics::labelToField));
    m_layout->addWidget(m_textName, 0, 0);
    m_layout->addWidget(m_kindName, 0, 1);
    m_layout->addWidget(m_joined, 1, 0, 1, 2);
    m_layout->addWidget(find, 1, 2);
    m_layout->addWidget(m_words, 2, 0, 1, 3);
    m_layout->setColumnStretch(0, 1);
}

void FindField::showEvent(QShowEvent *event) {
    m_layout->setColumnMinimumWidth(1, m_kind->sizeHint().width()); // its name begins where it does
    QWidget::showEvent(event);
}

void FindField::translate() {
    controls::nameField(m_textName, m_text, tr("Phone, e-mail, username or user ID"), u'P');
    controls::nameField(m_kindName, m_kind, tr("Search by"), u'B');
    const QStringList kinds{tr("Phone number"), tr("E-mail address"), tr("Username"), tr("User ID")};
    for (int i = 0; i < kinds.size(); i++)
        m_kind->setItemText(i, kinds[i]);
    showWords();
}

ListUsers::Field FindField::kind() const {
    return static_cast<Field>(m_kind->currentData().toInt());
}

QString FindField::text() const {
    return m_text->text();
}

void FindField::clear() {
    m_isKindChosen = false;
    m_text->clear();
}

void FindField::setInvalid(bool isInvalid) {
    m_joined->setInvalid(isInvalid);
}

void FindField::guessKind() {
    if (text().isEmpty())
        m_isKindChosen = false;
    if (!m_isKindChosen)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(UserQuery::guess(text(), m_region()))));
    showWords();
}

void FindField::showWords() {
    m_words->setText(text().isEmpty() ? tr("Which of these it is is recognized while you type.")
            : m_isKindChosen          ? tr("Searched by what you chose in the field.")
                                      : recognized());
}

QString FindField::recognized() const {
    switch (kind()) {
    case Field::Phone:
        if (const auto number = PhoneNumber::parse(text(), m_region()))
            return tr("Recognized as the phone number %1. If that is not what you meant, choose another kind "
                      "in the field.")
                .arg(number->international());
        return tr("Recognized as a phone number. If that is not what you meant, choose another kind in the "
                  "field.");
    case Field::Email:
        return tr(
            "Recognized as an e-mail address. If that is not what you meant, choose another kind in the "
            "field.");
    case Field::UserId:
        return tr(
            "Recognized as a user ID. If that is not what you meant, choose another kind in the field.");
    case Field::Username:
        break;
    }
    return tr("Taken for a username. If that is not what you meant, choose another kind in the field.");
}
