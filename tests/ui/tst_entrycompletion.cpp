// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the chips of a card say about the loaded images, and how these complete what is typed.
#include "tests/ui/cardwindow.h"
#include "ui/rules/completionlist.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using ui::Field;

class TestEntryCompletion : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init() { openIncident(); }

    void aChipCountsItsImages();
    void aChipThatMatchesNoneSaysSo();
    void countsFollowWhatIsTypedAndLoaded();
    void aPatternIsCountedAsOne();
    void withoutImagesThereAreNoCounts();
    void offersHowTagsGoOnWithCounts();
    void downAndEnterTakeACompletion();
    void enterWithoutAChoiceGoesOn();
    void escapeAndLeavingPutTheListAway();
    void downOffersWithoutTyping();
    void aPatternIsCompletedAsAPattern();
    void aClickTakesACompletion();

private:
    // What a chip says of its images; empty where it says nothing.
    QString matches(std::size_t place, std::size_t index) const {
        const auto* label = entry(place, index)->parentWidget()->findChild<QLabel*>();
        return label->isHidden() ? QString() : label->text();
    }
    ui::CompletionList* completions() const { return m_pane->findChild<ui::CompletionList*>(); }
    bool isOffering() const { return completions() && completions()->isVisible(); }
    QStringList offered() const {
        QStringList texts;
        for (int row = 0; isOffering() && row < completions()->count(); ++row)
            texts << completions()->item(row)->data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    QLineEdit* typeInto(std::size_t place, std::size_t index, const char* text) const {
        QLineEdit* edit = entry(place, index);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
        return edit;
    }
};

void TestEntryCompletion::aChipCountsItsImages() {
    QCOMPARE(matches(0, 0), QStringLiteral("5"));
    QCOMPARE(matches(1, 0), QStringLiteral("1"));
    QCOMPARE(matches(0, 1), QString()); // the invitation
    QCOMPARE(entry(0, 0)->accessibleDescription(),
             QStringLiteral("5 images have a tag starting with dev-"));
    QCOMPARE(entry(1, 0)->accessibleDescription(),
             QStringLiteral("1 image has a tag starting with prod-"));
}

void TestEntryCompletion::aChipThatMatchesNoneSaysSo() {
    const auto textColour = [this](std::size_t place) {
        return entry(place, 0)->palette().color(QPalette::Text);
    };
    const QColor usual = textColour(0);
    typeInto(0, 0, "dve-");
    QCOMPARE(matches(0, 0), QStringLiteral("no image"));
    QCOMPARE(entry(0, 0)->accessibleDescription(),
             QStringLiteral("No image that is loaded has a tag starting with dve-"));
    QVERIFY(entry(0, 0)->toolTip().contains(QLatin1String("No image that is loaded")));
    QVERIFY(textColour(0) != usual);
    m_document->undoStack().undo();
    QCOMPARE(matches(0, 0), QStringLiteral("5"));
    QCOMPARE(textColour(0), usual);
}

void TestEntryCompletion::countsFollowWhatIsTypedAndLoaded() {
    typeInto(0, 0, "dev-1");
    QCOMPARE(matches(0, 0), QStringLiteral("1"));
    m_document->setImages(std::make_shared<const core::ImageList>());
    QCOMPARE(matches(0, 0), QString());
    test::setIncidentImages(*m_document);
    QCOMPARE(matches(0, 0), QStringLiteral("1"));
}

void TestEntryCompletion::aPatternIsCountedAsOne() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setTagStatus(draft.rules[0], core::TagStatus::TaggedPattern);
        core::setEntries(draft.rules[0], {"dev-", "*-1"});
    });
    QCOMPARE(matches(0, 0), QStringLiteral("no image"));
    QCOMPARE(matches(0, 1), QStringLiteral("2"));
    QCOMPARE(entry(0, 1)->accessibleDescription(),
             QStringLiteral("2 images have a tag matching *-1"));
}

void TestEntryCompletion::withoutImagesThereAreNoCounts() {
    m_document->setImages(std::make_shared<const core::ImageList>());
    QCOMPARE(matches(0, 0), QString());
    QCOMPARE(entry(0, 0)->accessibleDescription(), QString());
    typeInto(0, 0, "d");
    QVERIFY(!isOffering());
}

void TestEntryCompletion::offersHowTagsGoOnWithCounts() {
    typeInto(1, 1, "d");
    QCOMPARE(offered(), (QStringList{"dev-, 5 images", "dev-1, 1 image", "dev-2, 1 image",
                                     "dev-3, 1 image", "dev-4, 1 image", "dev-5, 1 image"}));
    QVERIFY(m_pane->rect().contains(completions()->geometry()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    QVERIFY(!isOffering());
}

void TestEntryCompletion::downAndEnterTakeACompletion() {
    QLineEdit* edit = typeInto(1, 1, "d");
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entries(1), (std::vector<std::string>{"prod-", "dev-"}));
    QVERIFY(edit->hasFocus());
    QCOMPARE(edit->cursorPosition(), 4);
    QVERIFY(isOffering()); // what comes after dev-
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(entries(1), (std::vector<std::string>{"prod-", "dev-1"}));
    QVERIFY(!isOffering());
    m_document->undoStack().undo(); // one step with what was typed
    QCOMPARE(entries(1), std::vector<std::string>{"prod-"});
}

void TestEntryCompletion::enterWithoutAChoiceGoesOn() {
    QLineEdit* edit = typeInto(1, 1, "d");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entries(1), (std::vector<std::string>{"prod-", "d"}));
    QVERIFY(entry(1, 2)->hasFocus());
    QVERIFY(!isOffering());
}

void TestEntryCompletion::escapeAndLeavingPutTheListAway() {
    QLineEdit* edit = typeInto(1, 1, "d");
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!isOffering());
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("e"));
    QVERIFY(isOffering());
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(!isOffering());
    QCOMPARE(entries(1), (std::vector<std::string>{"prod-", "de"}));
}

void TestEntryCompletion::downOffersWithoutTyping() {
    QLineEdit* edit = entry(1, 1);
    edit->setFocus();
    QVERIFY(!isOffering());
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(offered().value(0), QStringLiteral("dev-, 5 images"));
    QVERIFY(offered().contains(QStringLiteral("prod-1, 1 image")));
}

void TestEntryCompletion::aPatternIsCompletedAsAPattern() {
    m_document->edit({}, {rule(1), Field::TagStatus}, [](core::RuleDraft& draft) {
        core::setTagStatus(draft, core::TagStatus::TaggedPattern);
    });
    typeInto(1, 1, "d");
    QCOMPARE(offered().value(0), QStringLiteral("dev-*, 5 images"));
}

void TestEntryCompletion::aClickTakesACompletion() {
    QLineEdit* edit = typeInto(1, 1, "d");
    auto* list = completions();
    const QRect row = list->visualItemRect(list->item(1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(entries(1), (std::vector<std::string>{"prod-", "dev-1"}));
    QVERIFY(edit->hasFocus());
}

QTEST_MAIN(TestEntryCompletion)
#include "tst_entrycompletion.moc"
