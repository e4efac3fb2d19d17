#pragma once

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

/// A page of the wizard: a large title, a line about it, and room below. Its title is its accessible name.
class Page : public QWizardPage {
    Q_OBJECT

protected:
    Page(const QString &objectName, const QString &title, const QString &about);

    /// Where a page puts what it is made of.
    QVBoxLayout *content() const { return m_content; }

    /// Half a line of text: the distance between things that belong together.
    int gap() const;

private:
    QVBoxLayout *m_content;
};
