// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dialogs that come from Qt look like the rest of the program.
#include "ui/style/appstyle.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFileIconProvider>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

class TestAppStyle : public QObject {
    Q_OBJECT
private slots:
    void iconsFollowTheTheme_data();
    void iconsFollowTheTheme();
    void everyIconCanBeDrawn();
    void buttonsHaveNoIcons();
};

namespace {

// The colour of the darkest or lightest pixel that is all there.
QColor inkOf(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
    return {};
}

} // namespace

void TestAppStyle::iconsFollowTheTheme_data() {
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ui::ThemeChoice::Light);
    QTest::newRow("dark") << static_cast<int>(ui::ThemeChoice::Dark);
}

void TestAppStyle::iconsFollowTheTheme() {
    QFETCH(const int, theme);
    ui::applyTheme(*qApp, static_cast<ui::ThemeChoice>(theme));
    const QColor text = QApplication::palette().color(QPalette::Text);
    const QMessageBox box(QMessageBox::Question, {}, {});
    QCOMPARE(inkOf(box.iconPixmap()), text);
    QCOMPARE(inkOf(QFileIconProvider().icon(QFileIconProvider::Folder).pixmap(32)), text);
}

void TestAppStyle::everyIconCanBeDrawn() {
    const ui::AppStyle style;
    for (int which = 0; which <= int{QStyle::SP_LineEditClearButton}; ++which) {
        const auto pixmap = static_cast<QStyle::StandardPixmap>(which);
        style.standardIcon(pixmap); // asserts that its file is there
        style.standardPixmap(pixmap, nullptr);
    }
}

void TestAppStyle::buttonsHaveNoIcons() {
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Save | QMessageBox::Cancel);
    box.show();
    QVERIFY(box.button(QMessageBox::Save)->icon().isNull());
}

QTEST_MAIN(TestAppStyle)
#include "tst_appstyle.moc"
