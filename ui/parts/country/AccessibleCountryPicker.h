#pragma once

#include "ui/parts/country/CountryPicker.h"

#include <QAccessibleWidget>

/// A CountryPicker as assistive technologies see it: a combo box that holds its popup.
/// Qt's own interface for combo boxes knows only Qt's own popup, and a popup window is listed nowhere else.
class AccessibleCountryPicker : public QAccessibleWidget {
public:
    /// Tells Qt of this class, once.
    static void install();

    explicit AccessibleCountryPicker(CountryPicker *picker);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &actionName) override;

private:
    CountryPicker *picker() const { return static_cast<CountryPicker *>(widget()); }
};
