#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// Draws an SVG file into a square PNG: render FILE.svg SIZE FILE.png
int main(int argc, char **argv) {
    if (argc != 4)
        return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const int size = QByteArray(argv[2]).toInt();
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        drawing.render(&painter);
    }
    return drawing.isValid() && image.save(QString::fromLocal8Bit(argv[3])) ? 0 : 1;
}
