// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/barbuttons.h"
#include "tests/ui/otherprogram.h"
#include "tests/ui/wholewindow.h"
#include "ui/window/imagefiles.h"

#include <QGuiApplication>
#include <QTest>

// What other programs do with the open lists of images.
class TestImageChanges : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { openSample(); }

    void changedImagesAreReloaded();
    void aLargeListThatIsReplacedIsTold();
    void aLargeListIsNotReadAgainForEachActivation();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    bool says(const QString& text) const { return bars().contains(text); }
};

namespace {

// By this process, from all files.
qint64 bytesRead() {
    QFile counts(QStringLiteral("/proc/self/io"));
    return counts.open(QIODevice::ReadOnly)
               ? counts.readLine().simplified().split(' ').value(1).toLongLong()
               : 0;
}

} // namespace

QString TestImageChanges::write(const QString& name, const QByteArray& bytes) const {
    test::overwrite(path(name), bytes);
    return path(name);
}

void TestImageChanges::changedImagesAreReloaded() {
    const QString images =
        write(QStringLiteral("i.json"), R"([{"imageDigest": "sha256:1", "imagePushedAt": 5}])");
    m_window->imageFiles().open({images});
    QTRY_COMPARE(document().images()->store.size(), std::size_t{1});
    test::replace(images, R"([{"imageDigest": "sha256:1", "imagePushedAt": 5},
                        {"imageDigest": "sha256:2", "imagePushedAt": 5}])");
    QTRY_VERIFY2(says(QStringLiteral("The images in `i.json` have changed")), qPrintable(bars()));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Reload images")));
    QTRY_COMPARE(document().images()->store.size(), std::size_t{2});
    QVERIFY(QFile::remove(images));
    QTRY_VERIFY2(says(QStringLiteral("`i.json` is gone")), qPrintable(bars()));
    QCOMPARE(document().images()->store.size(), std::size_t{2});
}

// Past the size from which a stamp is looked at first.
void TestImageChanges::aLargeListThatIsReplacedIsTold() {
    const QByteArray blanks(2 * 1024 * 1024, ' ');
    const QString images = write(QStringLiteral("i.json"),
                                 R"([{"imageDigest": "sha256:1", "imagePushedAt": 5}])" + blanks);
    m_window->imageFiles().open({images});
    QTRY_COMPARE(document().images()->store.size(), std::size_t{1});
    write(QStringLiteral("another.json"), "{}");
    QTest::qWait(500);
    QVERIFY2(!says(QStringLiteral("have changed")), qPrintable(bars()));
    test::replace(images, R"([{"imageDigest": "sha256:2", "imagePushedAt": 5}])" + blanks);
    QTRY_VERIFY2(says(QStringLiteral("The images in `i.json` have changed")), qPrintable(bars()));
}

void TestImageChanges::aLargeListIsNotReadAgainForEachActivation() {
    constexpr qint64 size = 3 * 1024 * 1024;
    const QString images =
        write(QStringLiteral("i.json"),
              R"([{"imageDigest": "sha256:1", "imagePushedAt": 5}])" + QByteArray(size, ' '));
    m_window->imageFiles().open({images});
    QTRY_COMPARE(document().images()->store.size(), std::size_t{1});
    QTest::qWait(500);
    const qint64 before = bytesRead();
    QVERIFY(before > size);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTest::qWait(500);
    QVERIFY(bytesRead() - before < size);
}

QTEST_MAIN(TestImageChanges)
#include "tst_imagechanges.moc"
