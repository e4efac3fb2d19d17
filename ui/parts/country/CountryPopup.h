#pragma once

#include <QFrame>

class CountryModel;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

/// What a CountryPicker opens: a search field over the list of countries that match.
class CountryPopup : public QFrame {
    Q_OBJECT

public:
    explicit CountryPopup(QWidget *picker);

    /// Shows itself beside the picker with every country listed and @p isoCode marked.
    /// @param isByHand  and not by an assistive technology
    void open(const QString &isoCode, bool isByHand);
    /// Without that the picker keeps the focus and passes keys on to takeKey().
    bool grabsInput() const { return windowType() == Qt::Popup; }
    void takeKey(QKeyEvent *event);

Q_SIGNALS:
    void picked(const QString &isoCode);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void translate();
    void list(const QString &search);
    void mark(int row);
    void pick(const QModelIndex &index);
    QRect placeBesidePicker() const;

    QWidget *m_picker;
    CountryModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothingFound;
};
