#include "ui/program/CloseQuestion.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

CloseQuestion::CloseQuestion(QWidget *window, const QString &consequence)
    : QMessageBox(QMessageBox::NoIcon, window->windowTitle(), tr("Close Phone Settings?"),
          QMessageBox::NoButton, window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(consequence);
    QPushButton *close = addButton(tr("&Close"), DestructiveRole);
    close->setObjectName(u"closeButton"_s);
    QPushButton *stay = addButton(tr("&Stay"), RejectRole);
    stay->setObjectName(u"stayButton"_s);
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(close, &QPushButton::clicked, this, &CloseQuestion::closeAnyway);
}
