#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTextStream>

namespace {

constexpr QSize pixels(96, 72); // as large as one gets on a dense screen
constexpr int edge = 3; // a line there

/// With an edge, without which white ends in the paper.
QImage shrunk(const QString &file) {
    QImage image = QImage(file).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0, 0, 0, 0x38), edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(image.rect()).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0));
    return image;
}

}

/// Makes the pictures CC.png in a folder small, and a resource of them: shrink FOLDER OUTPUT.qrc
int main(int argc, char **argv) {
    if (argc != 3)
        return 2;
    const QDir from(QString::fromLocal8Bit(argv[1]));
    QFile list(QString::fromLocal8Bit(argv[2]));
    const QDir to = QFileInfo(list).dir();
    if (!list.open(QFile::WriteOnly))
        return 1;
    QTextStream text(&list);
    text << "<RCC><qresource prefix=\"/flags\">\n";
    for (const QString &name : from.entryList({QStringLiteral("??.png")}, QDir::Files, QDir::Name)) {
        if (!shrunk(from.filePath(name)).save(to.filePath(name)))
            return 1;
        text << "<file>" << name << "</file>\n";
    }
    text << "</qresource></RCC>\n";
    return 0;
}
