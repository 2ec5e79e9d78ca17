// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether people who do not see all colours can tell the verdicts apart by colour, beside the
// signs and words that they have as well.
#include "tests/ui/colourvision.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>

using core::Outcome;

class TestColourVision : public QObject {
    Q_OBJECT
private slots:
    void greysStayGreyAndRedAndGreenComeTogether();
    void verdictsDiffer_data();
    void verdictsDiffer();
};

void TestColourVision::greysStayGreyAndRedAndGreenComeTogether() {
    for (const test::ColourVision vision : test::colourVisions)
        QVERIFY(test::distance(test::seenBy(vision, QColor(128, 128, 128)), QColor(128, 128, 128)) <
                2);
    const QColor red(200, 60, 0);
    const QColor green(100, 120, 0);
    const auto seen = [](const QColor& colour) {
        return test::seenBy(test::ColourVision::Deuteranopia, colour);
    };
    QVERIFY(test::distance(seen(red), seen(green)) < test::distance(red, green) / 3);
}

void TestColourVision::verdictsDiffer_data() {
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<int>("vision");
    const char* const names[] = {"protanopia", "deuteranopia", "tritanopia"};
    for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark})
        for (const test::ColourVision vision : test::colourVisions)
            QTest::addRow("%s, %s", theme == ui::ThemeChoice::Dark ? "dark" : "light",
                          names[static_cast<int>(vision)])
                << theme << static_cast<int>(vision);
}

void TestColourVision::verdictsDiffer() {
    QFETCH(const ui::ThemeChoice, theme);
    QFETCH(const int, vision);
    ui::applyTheme(*qApp, theme);
    const auto seen = [vision](Outcome outcome) {
        return test::seenBy(static_cast<test::ColourVision>(vision),
                            ui::verdictColour(outcome, QApplication::palette()));
    };
    for (const auto& [a, b] :
         {std::pair(Outcome::Keep, Outcome::Expire), std::pair(Outcome::Keep, Outcome::Archive),
          std::pair(Outcome::Expire, Outcome::Archive)}) {
        const double apart = test::distance(seen(a), seen(b));
        QVERIFY2(apart > 20, qPrintable(QStringLiteral("%1 and %2: %3")
                                            .arg(ui::verdictWord(a), ui::verdictWord(b))
                                            .arg(apart)));
    }
}

QTEST_MAIN(TestColourVision)
#include "tst_colourvision.moc"
