#pragma once

#include <QComboBox>

class CountryModel;
class CountryPopup;

/// Chooses a country or region: closed a combo box with flag and calling code, open a list with a search
/// field. Costs nothing until it is shown or used: names are read then, in the default QLocale.
class CountryPicker : public QComboBox {
    Q_OBJECT

public:
    static constexpr int widthOfDesign = 132; ///< pixels at a font of 10 points

    explicit CountryPicker(QWidget *parent = nullptr);

    /// ISO 3166-1 alpha-2; empty until one was set or chosen.
    QString country() const { return m_country; }
    /// Does nothing for a code that Country does not know.
    void setCountry(const QString &isoCode);

    /// Opens the popup, or closes an open one: assistive technologies know one "press" for both.
    void showPopup() override;
    void hidePopup() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Whoever changed it.
    void countryChanged(const QString &isoCode);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;

private:
    bool isFilled() const;
    void fill();
    void fitIconToFont();
    void takeCurrentIndex(int index);

    QString m_country;
    bool m_isByHand = false; ///< first, since events come while the rest is made
    CountryModel *m_countries;
    CountryPopup *m_popup = nullptr;
};
