// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dialogs that come from Qt look like the rest of the program.
#include "ui/document/document.h"
#include "ui/explain/whypanel.h"
#include "ui/json/jsonpanel.h"
#include "ui/style/appstyle.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileIconProvider>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

class TestAppStyle : public QObject {
    Q_OBJECT
private slots:
    void iconsFollowTheTheme_data();
    void iconsFollowTheTheme();
    void everyIconCanBeDrawn();
    void buttonsHaveNoIcons();
    void secondaryTextsFollowTheTheme();
    void anUncheckedBoxIsSeen_data();
    void anUncheckedBoxIsSeen();
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

// As WCAG 2 defines it, from 0 to 1.
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
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

void TestAppStyle::secondaryTextsFollowTheTheme() {
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    ui::Document document;
    const ui::WhyPanel why(document);
    ui::JsonPanel json(document);
    json.show();
    const auto* hint = why.findChild<QLabel*>(QStringLiteral("hint"));
    const auto* state = json.findChild<QLabel*>(QStringLiteral("state"));
    for (const auto theme : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
        ui::applyTheme(*qApp, theme);
        const QColor soft = ui::colours(QApplication::palette()).soft;
        QTRY_COMPARE(hint->palette().color(QPalette::WindowText), soft);
        QTRY_COMPARE(state->palette().color(QPalette::WindowText), soft);
    }
}

void TestAppStyle::anUncheckedBoxIsSeen_data() {
    iconsFollowTheTheme_data();
}

// Its outline stands out from the window by 3 : 1, as a control has to.
void TestAppStyle::anUncheckedBoxIsSeen() {
    QFETCH(const int, theme);
    ui::applyTheme(*qApp, static_cast<ui::ThemeChoice>(theme));
    QCheckBox box;
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    const double ground = luminance(QApplication::palette().color(QPalette::Window));
    double most = 1;
    for (int x = 0; x < image.width(); ++x) {
        const double pixel = luminance(image.pixelColor(x, image.height() / 2));
        most = std::max(most, (std::max(pixel, ground) + 0.05) / (std::min(pixel, ground) + 0.05));
    }
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
}

QTEST_MAIN(TestAppStyle)
#include "tst_appstyle.moc"
