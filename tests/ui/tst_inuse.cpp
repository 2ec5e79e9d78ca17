// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs now, in the window: its images carry a sign, and those that would go come first.
#include "tests/support/builders.h"
#include "tests/ui/incident.h"
#include "tests/ui/wholewindow.h"
#include "ui/explain/whypanel.h"
#include "ui/images/filterline.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetablemodel.h"
#include "ui/problems/lostimages.h"
#include "ui/problems/problemspanel.h"
#include "ui/session/session.h"
#include "ui/window/imagefiles.h"
#include "ui/window/remarks.h"
#include "ui/window/runningfiles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestInUse : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init();
    void anImageInUseCarriesASign();
    void anImageInUseThatGoesIsTheFirstProblem();
    void anImageInUseThatStaysIsNone();
    void theWhyPanelSaysItFirst();
    void theFilterAsksForIt();
    void whatIsNotInTheListIsTold();
    void otherImagesAreComparedAnew();
    void whatRunsCanBeForgotten();
    void severalExportsAddUp();
    void readingCanBeCancelled();
    void remarksAreFoundAgain();
    void aPackedFileIsWhatIsInIt();
    void whatCannotBeReadLeavesWhatIsThere();
    void nothingOfACounterexampleRuns();
    void aSessionKeepsTheFiles();

private:
    void load(const QByteArray& content, const QString& name = u"runs.txt"_s);
    QModelIndex cell(std::string_view tag, int column) const;
    ui::LostImages* lost() const { return m_window->findChild<ui::LostImages*>(); }
    QString whyText(std::string_view tag);
};

void TestInUse::init() {
    openSample();
    m_window->show();
}

void TestInUse::load(const QByteArray& content, const QString& name) {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QSignalSpy changed(&document(), &ui::Document::inUseChanged);
    m_window->openFiles({file.fileName()});
    QVERIFY(changed.wait());
    QCoreApplication::processEvents(); // the bar comes after it
}

QModelIndex TestInUse::cell(std::string_view tag, int column) const {
    auto* model = m_window->findChild<ui::ImageTableModel*>();
    const auto row = model->rowOf(test::imageTagged(m_window->document(), tag));
    return row ? model->index(*row, column) : QModelIndex();
}

QString TestInUse::whyText(std::string_view tag) {
    m_window->findChild<ui::ImagesPane*>()->selectImage(test::imageTagged(document(), tag));
    return m_window->findChild<ui::WhyPanel*>()->text();
}

void TestInUse::anImageInUseCarriesASign() {
    load(R"({"apiVersion": "v1", "items": [{"metadata": {"namespace": "shop", "name": "web-0"},
             "spec": {"containers": [{"name": "web", "image": "registry.example/shop/web:dev-4"}]}}]})",
         u"pods.json"_s);
    const QModelIndex used = cell("dev-4", ui::imagecolumn::Tags);
    QCOMPARE(used.data(ui::imagerole::InUse).toString(), u"It runs now in shop/web-0/web"_s);
    QVERIFY(used.data(Qt::ToolTipRole).toString().contains(u"It runs now in shop/web-0/web"_s));
    QVERIFY(used.data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"In use: It runs now in shop/web-0/web."_s));
    QVERIFY(!cell("dev-5", ui::imagecolumn::Tags).data(ui::imagerole::InUse).isValid());
    QCOMPARE(m_window->runningFiles().paths(), QStringList(path(u"pods.json"_s)));
}

void TestInUse::anImageInUseThatGoesIsTheFirstProblem() {
    load("shop/web:prod-1\nshop/web:dev-3\n");
    const QAbstractItemModelTester tester(lost()->model());
    QVERIFY(!lost()->isHidden());
    QCOMPARE(lost()->model()->rowCount(), 1); // for both, until it is opened
    const QModelIndex heading = lost()->model()->index(0, 0);
    QCOMPARE(heading.data().toString(), u"✕  2 images in use go  ▸"_s);
    const int height = lost()->height();
    lost()->setCurrentIndex(heading);
    QTest::keyClick(lost(), Qt::Key_Return);
    QCOMPARE(lost()->model()->rowCount(), 3);
    QVERIFY(lost()->height() > height);
    QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(),
             u"2 images in use go; Enter hides which"_s);
    const QModelIndex line = lost()->model()->index(2, 0);
    QCOMPARE(line.data().toString(),
             u"✕  In use and would expire: `prod-1`, which runs in runs.txt:1"_s);
    QCOMPARE(line.data(Qt::AccessibleTextRole).toString(),
             u"In use and would expire: `prod-1`, which runs in runs.txt:1"_s);
    const auto* problems = m_window->findChild<ui::ProblemsPanel*>();
    QVERIFY(problems->counts().startsWith(u"✕ 2"_s));

    auto* images = m_window->findChild<ui::ImagesPane*>();
    lost()->setCurrentIndex(line);
    QTest::keyClick(lost(), Qt::Key_Return);
    QCOMPARE(images->selectedImage(), test::imageTagged(document(), "prod-1"));

    document().moveRule(test::ruleAt(document(), 1), 0); // protects prod-1
    QCOMPARE(lost()->model()->rowCount(), 1);
    QVERIFY(lost()->model()->index(0, 0).data().toString().contains(u"dev-3"_s));
}

void TestInUse::anImageInUseThatStaysIsNone() {
    QVERIFY(lost()->isHidden());
    load("shop/web:dev-5\n");
    QVERIFY(lost()->isHidden());
}

void TestInUse::theWhyPanelSaysItFirst() {
    load("shop/web:prod-1\nshop/web:dev-5\n");
    QCOMPARE(whyText("prod-1").split(u'\n')[2],
             u"✕ In use and would expire: `prod-1`, which runs in runs.txt:1"_s);
    QCOMPARE(whyText("dev-5").split(u'\n')[2], u"▶ It runs now in runs.txt:2"_s);
    QVERIFY(!whyText("dev-4").contains(u"runs now"_s));
}

void TestInUse::theFilterAsksForIt() {
    auto* filter = m_window->findChild<ui::FilterLine*>();
    auto* model = m_window->findChild<ui::ImageTableModel*>();
    filter->setText(u"inuse:yes"_s);
    QCOMPARE(model->shownCount(), std::size_t{0});
    load("shop/web:prod-1\nshop/web:dev-5\n");
    QCOMPARE(model->shownCount(), std::size_t{2});
    filter->setText(u"inuse:no"_s);
    QCOMPARE(model->shownCount(), std::size_t{3});
    filter->setText(u"-inuse:no verdict:expire"_s);
    QCOMPARE(model->shownCount(), std::size_t{1});
}

void TestInUse::whatIsNotInTheListIsTold() {
    load("shop/web:old-1\nshop/web:old-2\nshop/web:dev-5\nshop/api:1\nnot one\nnor this\n");
    QVERIFY2(
        bars().contains(
            u"Images in use: 1 · not in the list: 2 · of other repositories: 1 · left out: 2"_s),
        qPrintable(bars()));
    QVERIFY(bars().contains(u"`shop/web:old-1` runs in runs.txt:1, but is not in the list"_s));
    QPushButton* all = nullptr;
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
        if (button->text().contains(u"all remarks"_s))
            all = button;
    QVERIFY(all);
    all->click();
    auto* dialog = m_window->findChild<QDialog*>(u"remarks"_s);
    QVERIFY(dialog);
    const auto* model = dialog->findChild<QTableView*>()->model();
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->index(1, ui::RemarkModel::Line).data().toString(), QString());
    QCOMPARE(model->index(2, ui::RemarkModel::Line).data().toString(), u"5"_s);
}

void TestInUse::otherImagesAreComparedAnew() {
    load("shop/web:prod-1\n");
    core::ImageList list;
    core::ImageRecord record = test::image("prod-1");
    record.kind.repositoryName = "shop/api";
    list.store = *test::storeOf({record});
    document().setImages(std::make_shared<const core::ImageList>(std::move(list)));
    QVERIFY(!document().inUse()); // a worker compares them
    QTRY_VERIFY(document().inUse());
    QCOMPARE(document().inUse()->images().count(), std::size_t{0});
    QVERIFY(lost()->isHidden());
    QVERIFY(!cell("prod-1", ui::imagecolumn::Tags).data(ui::imagerole::InUse).isValid());
}

void TestInUse::whatRunsCanBeForgotten() {
    auto* forget = m_window->findChild<QAction*>(u"forgetRunning"_s);
    QVERIFY(!forget->isEnabled());
    load("shop/web:prod-1\n");
    QVERIFY(forget->isEnabled());
    forget->trigger();
    QVERIFY(!document().inUse());
    QVERIFY(lost()->isHidden());
    QVERIFY(!cell("prod-1", ui::imagecolumn::Tags).data(ui::imagerole::InUse).isValid());
    QVERIFY(!forget->isEnabled());
}

void TestInUse::severalExportsAddUp() {
    load("shop/web:prod-1\n", u"one.txt"_s);
    load("shop/web:dev-5\nshop/web:gone\n", u"two.txt"_s);
    QCOMPARE(document().inUse()->images().count(), std::size_t{2});
    QCOMPARE(m_window->runningFiles().paths(),
             QStringList({path(u"one.txt"_s), path(u"two.txt"_s)}));
    QVERIFY2(bars().contains(u"Read together: one.txt, two.txt"_s), qPrintable(bars()));
    load("shop/web:dev-4\n", u"two.txt"_s); // as it is now, once
    QCOMPARE(m_window->runningFiles().paths().size(), 2);
    QVERIFY(!cell("dev-5", ui::imagecolumn::Tags).data(ui::imagerole::InUse).isValid());
    QVERIFY(cell("dev-4", ui::imagecolumn::Tags).data(ui::imagerole::InUse).isValid());
}

void TestInUse::readingCanBeCancelled() {
    load("shop/web:prod-1\n");
    QFile file(path(u"more.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("shop/web:dev-5\n");
    file.close();
    ui::RunningFiles& running = m_window->runningFiles();
    QSignalSpy told(&running, &ui::RunningFiles::done);
    running.open({file.fileName()});
    QVERIFY(running.loader().isLoading());
    running.loader().cancel();
    QCOMPARE(told.count(), 1);
    QTest::qWait(100);
    QCOMPARE(document().inUse()->images().count(), std::size_t{1});
    QCOMPARE(running.paths().size(), 1);
}

void TestInUse::remarksAreFoundAgain() {
    auto* again = m_window->findChild<QAction*>(u"runningRemarks"_s);
    QVERIFY(!again->isEnabled());
    load("shop/web:old-1\nshop/web:dev-5\n");
    QVERIFY(again->isEnabled());
    QCOMPARE(again->text(), u"Remar&ks about what runs (1)…"_s);
    again->trigger();
    const auto* dialog = m_window->findChild<QDialog*>(u"remarks"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTableView*>()->model()->rowCount(), 1);
    m_window->runningFiles().forget();
    QTRY_VERIFY(!again->isEnabled());
}

void TestInUse::aPackedFileIsWhatIsInIt() {
    // gzip of "shop/web:prod-1"
    load(QByteArray::fromHex(
             "1f8b08000000000002032bcec82fd02f4f4db22a28ca4fd135e40200ed6f4c0810000000"),
         u"runs.txt.gz"_s);
    QCOMPARE(document().inUse()->images().count(), std::size_t{1});
    QCOMPARE(document().images()->store.size(), std::size_t{5});
}

void TestInUse::whatCannotBeReadLeavesWhatIsThere() {
    load("shop/web:prod-1\n");
    QFile file(path(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"apiVersion": "v1", "items": [)");
    file.close();
    m_window->openFiles({file.fileName()});
    QTRY_VERIFY2(bars().contains(u"`bad.json` could not be opened as what runs"_s),
                 qPrintable(bars()));
    QVERIFY(bars().contains(u"The text ends before its JSON does"_s));
    QCOMPARE(document().inUse()->images().count(), std::size_t{1});
}

void TestInUse::nothingOfACounterexampleRuns() {
    load("shop/web:prod-1\n");
    const ui::SharedImages own = document().images();
    auto madeUp = std::make_shared<core::ImageList>();
    madeUp->store = *test::storeOf({test::image("prod-1")});
    m_window->imageFiles().showCounterexample(madeUp, test::testNow);
    QVERIFY(!document().inUse());
    QCOMPARE(lost()->model()->rowCount(), 0);
    document().setImages(own);
    QTRY_VERIFY(document().inUse());
    QCOMPARE(document().inUse()->images().count(), std::size_t{1});
}

void TestInUse::aSessionKeepsTheFiles() {
    ui::Session session;
    session.history = document().history();
    session.running = {u"/a/pods.json"_s, u"/b"_s};
    const auto again = ui::sessionFrom(ui::toText(session));
    QVERIFY(again);
    QCOMPARE(again->running, session.running);

    load("shop/web:prod-1\n");
    const QStringList paths = m_window->runningFiles().paths();
    m_window->runningFiles().forget();
    QSignalSpy changed(&document(), &ui::Document::inUseChanged);
    m_window->runningFiles().restore(paths);
    QVERIFY(changed.wait());
    QCOMPARE(document().inUse()->images().count(), std::size_t{1});
}

QTEST_MAIN(TestInUse)
#include "tst_inuse.moc"
