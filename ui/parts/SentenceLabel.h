#pragma once

#include <QLabel>

class QTextDocument;

/// Some sentences, of which the first says what matters: it is bold and has a line of its own.
class SentenceLabel : public QLabel {
    Q_OBJECT

public:
    SentenceLabel();

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(QTextDocument &document, int width) const;
};
