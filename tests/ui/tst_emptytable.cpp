// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the place of a table without rows: why it has none.
#include "tests/ui/imagewindow.h"
#include "tests/ui/wholewindow.h"
#include "ui/images/emptystate.h"
#include "ui/window/imagefiles.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using Window = test::ImageWindow;
using ui::EmptyState;

class TestEmptyTable : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void saysThatNothingMatches();
    void saysHowToOpenImages();
    void saysWhatIsBeingReadAndHowFar();
    void theWindowSaysThatAListIsBeingRead();
};

void TestEmptyTable::saysThatNothingMatches() {
    const Window window;
    const auto& empty = window.part<EmptyState>();
    QVERIFY(!empty.isVisible());
    window.filter().setText("nowhere");
    QVERIFY(empty.isVisible());
    QCOMPARE(empty.findChild<QLabel*>()->text(), "No image matches the filter");
    empty.findChild<QPushButton*>()->click();
    QVERIFY(!empty.isVisible());
    QCOMPARE(window.tags().size(), 5);
}

void TestEmptyTable::saysHowToOpenImages() {
    Window window;
    window.document.setImages(std::make_shared<const core::ImageList>());
    const auto& empty = window.part<EmptyState>();
    QVERIFY(empty.isVisible());
    QVERIFY(empty.findChild<QLabel*>()->text().contains("`aws ecr describe-images`"));
    QVERIFY(!empty.findChild<QPushButton*>()->isVisible());
}

void TestEmptyTable::saysWhatIsBeingReadAndHowFar() {
    Window window;
    window.document.setImages(std::make_shared<const core::ImageList>());
    const auto& empty = window.part<EmptyState>();
    const auto* text = empty.findChild<QLabel*>();
    window.pane.setReading("images.json");
    QCOMPARE(text->text(), "Reading images.json…");
    window.pane.setPercentRead(40);
    QCOMPARE(text->text(), "Reading images.json: 40 %");
    window.pane.setReading({});
    QVERIFY(text->text().startsWith("No images yet"));

    test::openIncident(window.document);
    window.pane.setReading("images.json");
    QVERIFY(!empty.isVisible()); // what was there can be worked with meanwhile
    window.filter().setText("nowhere");
    QCOMPARE(text->text(), "No image matches the filter");
}

void TestEmptyTable::theWindowSaysThatAListIsBeingRead() {
    openSample();
    document().setImages(std::make_shared<const core::ImageList>());
    QFile file(path("images.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[]");
    file.close();
    const auto* text = m_window->findChild<EmptyState*>()->findChild<QLabel*>();
    m_window->imageFiles().open({file.fileName()});
    QVERIFY2(text->text().startsWith("Reading images.json"), qPrintable(text->text()));
    QTRY_VERIFY2(text->text().startsWith("No images yet"), qPrintable(text->text()));
    m_window->imageFiles().open({path("missing.json")});
    QVERIFY(text->text().startsWith("Reading missing.json"));
    QTRY_VERIFY2(text->text().startsWith("No images yet"), qPrintable(text->text()));
}

QTEST_MAIN(TestEmptyTable)
#include "tst_emptytable.moc"
