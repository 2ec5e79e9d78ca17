// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No two things that are in sight have the same Alt key: it would only go from one to the other.
#include "tests/ui/wholewindow.h"
#include "ui/guarantees/guarantees.h"
#include "ui/session/session.h"
#include "ui/style/language.h"
#include "ui/window/recovery.h"

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

Q_DECLARE_METATYPE(ui::Language)

class TestMnemonics : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void cleanup() { ui::applyLanguage(*qApp, ui::Language::English); }
    void allAreDifferent_data();
    void allAreDifferent();

private:
    // What has a key and can be reached now, each as "key: text".
    QStringList texts() const;
    QStringList doubles() const;
};

QStringList TestMnemonics::texts() const {
    QStringList found;
    for (const QAction* menu : m_window->menuBar()->actions())
        found << menu->text();
    for (const auto* tabs : m_window->findChildren<QTabBar*>())
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            found << tabs->tabText(tab);
    for (const auto* button : m_window->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled())
            found << button->text();
    for (const auto* label : m_window->findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            found << label->text();
    return found;
}

QStringList TestMnemonics::doubles() const {
    QHash<QString, QString> byKey;
    QStringList doubles;
    for (const QString& text : texts()) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (byKey.contains(key))
            doubles << key + QStringLiteral(": ") + byKey[key] + QStringLiteral(" | ") + text;
        byKey[key] = text;
    }
    return doubles;
}

void TestMnemonics::allAreDifferent_data() {
    QTest::addColumn<ui::Language>("language");
    QTest::newRow("English") << ui::Language::English;
    QTest::newRow("Japanese") << ui::Language::Japanese;
}

void TestMnemonics::allAreDifferent() {
    QFETCH(const ui::Language, language);
    ui::applyLanguage(*qApp, language);
    openSample();
    m_window->resize(1280, 800);
    m_window->show();
    for (auto* bars : m_window->findChildren<ui::MessageBars*>()) {
        bars->show({core::Severity::Warning,
                    QStringLiteral("recovery"),
                    {},
                    ui::Recovery::tr("Rest&ore"),
                    [] {},
                    ui::FileAction::Recover,
                    {{ui::Recovery::tr("&Discard"),
                      [] {
                      }},
                     {ui::Recovery::tr("Show the &next"), [] {
                      }}}});
        break;
    }
    core::Guarantee guarantee{.keep = {core::TagPattern::pattern("prod-*")}};
    m_window->findChild<ui::Guarantees*>()->setList({{guarantee}, 100});
    auto* tabs = m_window->findChild<QTabWidget*>();
    QStringList found;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(100);
        found << doubles();
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
