#pragma once

#include <QLayout>

#include <vector>

/// Puts things beside each other, and on further lines what has no room there. On each line those that want
/// to grow share what is left of it.
class WrapLayout : public QLayout {
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;
    Q_DISABLE_COPY_MOVE(WrapLayout)

    void insertWidget(int place, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int place) const override;
    QLayoutItem *takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    using Line = std::vector<QLayoutItem *>;

    std::vector<Line> linesFor(int width) const;
    std::vector<int> widthsOf(const Line &line, int width) const;
    int heightOf(const Line &line, const std::vector<int> &widths) const;
    void place(const Line &line, const QRect &room) const;

    std::vector<QLayoutItem *> m_items;
};
