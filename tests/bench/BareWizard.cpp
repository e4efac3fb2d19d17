// The floor that the program is measured against: the least that a QWizard can be.

#include <QApplication>
#include <QWizard>

int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
