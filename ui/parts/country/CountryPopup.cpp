#include "ui/parts/country/CountryPopup.h"

#include "ui/access/AccessibleBox.h"
#include "ui/access/Interfaces.h"
#include "ui/access/Language.h"
#include "ui/parts/country/CountryModel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CountryPopup::CountryPopup(QWidget *picker)
    : QFrame(picker, Qt::Popup)
    , m_picker(picker)
    , m_model(new CountryModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothingFound(new QLabel(this)) {
    accessible::show<CountryPopup>(
        [](CountryPopup *popup) -> QAccessibleInterface * { return new AccessiblePopup(popup); });
    setAttribute(Qt::WA_WindowPropagation);
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(m_search);

    m_search->setObjectName("searchCountriesEdit"_L1);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);

    m_list->setObjectName("countriesView"_L1);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);

    m_nothingFound->setObjectName("noCountryFoundLabel"_L1);
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothingFound, 1);
    m_nothingFound->hide();

    onLanguageChange(this, [this] { translate(); });
    translate();
    // textChanged rather than textEdited: assistive technologies set the text without typing.
    connect(m_search, &QLineEdit::textChanged, this, &CountryPopup::list);
    connect(m_list, &QListView::clicked, this, &CountryPopup::pick);
}

void CountryPopup::open(const QString &isoCode, bool isByHand) {
    // Wayland grabs input only for what answers a key or a click, and puts nothing else that asks for it
    // where it belongs; a tooltip does not ask.
    const bool grabs = isByHand || !QGuiApplication::platformName().startsWith("wayland"_L1);
    setWindowFlags(grabs ? Qt::Popup : Qt::ToolTip);
    if (!grabs)
        m_picker->setFocus(Qt::OtherFocusReason);
    m_search->clear();
    list({});
    setLayoutDirection(m_picker->layoutDirection());
    m_list->setIconSize(QSize(fontMetrics().height() * 5 / 4, fontMetrics().height()));
    setGeometry(placeBesidePicker());
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    mark(m_model->rowOf(isoCode));
}

void CountryPopup::list(const QString &search) {
    m_model->setCountries(Country::search(search, QLocale()), QLocale());
    mark(0);
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothingFound->setVisible(!found);
}

void CountryPopup::mark(int row) {
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void CountryPopup::pick(const QModelIndex &index) {
    if (!index.isValid())
        return;
    const QString isoCode = index.data(CountryModel::IsoCodeRole).toString();
    hide();
    Q_EMIT picked(isoCode);
}

QRect CountryPopup::placeBesidePicker() const {
    constexpr int rows = 9, widestInCharacters = 40;
    const QRect picker(m_picker->mapToGlobal(QPoint()), m_picker->size());
    const QRect screen = m_picker->screen()->availableGeometry();

    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    const int wanted = m_search->sizeHint().height() + rows * row + 16;
    const int width = std::min(
        {std::max(picker.width(), fontMetrics().averageCharWidth() * widestInCharacters), screen.width()});
    const int below = screen.bottom() - picker.bottom(), above = picker.top() - screen.top();
    const bool goesBelow = below >= std::min(wanted, above);
    const int height = std::min(wanted, goesBelow ? below : above);

    QRect place(0, 0, width, height);
    if (goesBelow)
        place.moveTop(picker.bottom() + 1);
    else
        place.moveBottom(picker.top() - 1);
    const int left = m_picker->isRightToLeft() ? picker.right() - width + 1 : picker.left();
    place.moveLeft(std::clamp(left, screen.left(), screen.right() - width + 1));
    return place;
}

void CountryPopup::takeKey(QKeyEvent *event) {
    QApplication::sendEvent(m_search, event);
}

bool CountryPopup::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentIndex());
        return true;
    case Qt::Key_F4:
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CountryPopup::mousePressEvent(QMouseEvent *event) {
    // A press on the picker closes the popup and must not open it again at once.
    const bool onPicker
        = m_picker->rect().contains(m_picker->mapFromGlobal(event->globalPosition().toPoint()));
    setAttribute(Qt::WA_NoMouseReplay, onPicker);
    QFrame::mousePressEvent(event);
}

void CountryPopup::hideEvent(QHideEvent *event) {
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void CountryPopup::translate() {
    m_search->setAccessibleName(tr("Search countries"));
    m_search->setPlaceholderText(tr("Name, code or +number"));
    m_list->setAccessibleName(tr("Countries and regions"));
    m_nothingFound->setText(tr("No country or region found"));
}
