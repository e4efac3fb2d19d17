#pragma once

#include "app/genauth/ManagementCalls.h"

#include <QWidget>

#include <functional>

class ChoiceBox;
class JoinedField;
class QGridLayout;
class QLabel;
class QLineEdit;

/// One field for whatever the caller says of themselves. What kind of thing it is is recognized while it is
/// typed, said in words, and can be chosen instead.
class FindField : public QWidget {
    Q_OBJECT

public:
    /// @param find    stands beside the field
    /// @param region  says where numbers are that do not say it (ISO 3166-1 alpha-2): the service may tell
    /// later
    FindField(QWidget *find, std::function<QString()> region);

    QLineEdit *field() const { return m_text; }
    ListUsers::Field kind() const;
    QString text() const;
    void clear();
    void setInvalid(bool isInvalid);

Q_SIGNALS:
    void submitted(); ///< with Enter

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut(QWidget *find);
    void translate();
    void guessKind();
    void showWords();
    QString recognized() const;

    std::function<QString()> m_region;
    bool m_isKindChosen = false; ///< by the operator, so that it is not guessed
    QLabel *m_textName;
    QLineEdit *m_text;
    QLabel *m_kindName;
    ChoiceBox *m_kind;
    JoinedField *m_joined;
    QLabel *m_words;
    QGridLayout *m_layout;
};
