#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

/// The time that something takes of which nobody knows the end: a dot for each question that was asked so
/// far, the last one hollow, and dots without an end beyond. Mute: words beside it say the same.
class ElapsedLine : public QWidget {
    Q_OBJECT

public:
    explicit ElapsedLine(QWidget *parent = nullptr);

    /// @param asked  since the beginning, in rising order
    void setAsked(const std::vector<std::chrono::milliseconds> &asked);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> places() const;

    std::vector<std::chrono::milliseconds> m_asked;
};
