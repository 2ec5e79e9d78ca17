// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of images that are none: a clear error with its place, soon and in bounded memory.
#include "core/images/imagereader.h"
#include "tests/core/imagelists.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace {

using core::ErrorCode;
using test::read;

constexpr const char* oneImage =
    R"({"imageDetails": [{"imageDigest": "d1", "imagePushedAt": "2026-11-01T00:00:00Z"}]})";

// JSON with ' for each ", where a raw literal would confuse Qt's moc.
std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

QString text(const core::Message& message) {
    return QString::fromStdString(core::english(message));
}

// A file without an end: a beginning, and then one piece again and again. Knows how much of it
// was read.
class EndlessFile : public std::streambuf {
public:
    EndlessFile(std::string beginning, const std::string& piece)
        : m_part(std::move(beginning)) {
        while (m_piece.size() < 10'000)
            m_piece += piece;
        setg(m_part.data(), m_part.data(), m_part.data() + m_part.size());
    }

    std::size_t bytesRead() const { return m_read; }

protected:
    int_type underflow() override {
        m_read += m_piece.size();
        setg(m_piece.data(), m_piece.data(), m_piece.data() + m_piece.size());
        return traits_type::to_int_type(m_piece.front());
    }

private:
    std::string m_part;
    std::string m_piece;
    std::size_t m_read = 0;
};

class BrokenFile : public std::streambuf {
protected:
    int_type underflow() override { throw std::runtime_error("unreadable"); }
};

} // namespace

class TestBadImageLists : public QObject {
    Q_OBJECT

private slots:
    void badTextIsAnErrorWithItsPlace_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<core::TextPlace>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& source, ErrorCode code,
                            core::TextPlace place, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(source) << code << place
                                << QString::fromUtf8(says);
        };
        row("nothing", "", ErrorCode::WrongShape, {1, 1}, "is empty");
        row("blanks", " \n ", ErrorCode::WrongShape, {2, 1}, "is empty");
        row("byte-order mark alone", "\xef\xbb\xbf", ErrorCode::WrongShape, {1, 1}, "is empty");
        row("no JSON", "hello", ErrorCode::NotJson, {1, 1}, "no JSON from here on");
        row("comma missing", "[{}\n {}]", ErrorCode::NotJson, {2, 2}, "no JSON from here on");
        row("columns are characters", "[\"üü\" x", ErrorCode::NotJson, {1, 7},
            "no JSON from here on");
        row("cut off", std::string(oneImage).substr(0, 40), ErrorCode::NotJson, {1, 40}, "cut off");
        row("rest after a list", std::string(oneImage) + "\n  }", ErrorCode::NotJson, {2, 3},
            "no JSON from here on");
        row("not UTF-8", "[{\"imageDigest\": \"a\xff\"}]", ErrorCode::NotUtf8, {1, 20},
            "not UTF-8");
        row("UTF-16", "\xff\xfe[", ErrorCode::NotUtf8, {1, 1}, "not UTF-8");
        row("nothing but a number", " 5", ErrorCode::WrongShape, {1, 2}, "list of images");
        row("nothing but null", "null", ErrorCode::WrongShape, {1, 1}, "list of images");
        row("some object", "\n {\"a\": [{\"imageDigest\": \"d\"}]}", ErrorCode::WrongShape, {2, 2},
            "neither `imageDetails` nor `imageDigest`");
        row("list that is none", R"({"imageDetails": {}})", ErrorCode::WrongShape, {1, 1},
            "`imageDetails` must be a list");
        row("policy", R"({"rules": []})", ErrorCode::WrongShape, {1, 1}, "lifecycle policy");
        row("preview", R"({"lifecyclePolicyText": "{}", "previewResults": [{"imageDigest": "d"}]})",
            ErrorCode::WrongShape, {1, 1}, "preview");
        row("list-images", R"({"imageIds": [{"imageDigest": "d"}]})", ErrorCode::WrongShape, {1, 1},
            "no push times");
        row("second page is no list", std::string(oneImage) + "{}", ErrorCode::WrongShape,
            {1, static_cast<int>(std::string_view(oneImage).size()) + 1}, "neither");
        row("65 deep", "[{\"x\": " + std::string(63, '['), ErrorCode::TooDeep, {1, 70},
            "more than 64 deep");
        row("64 deep and cut off", "[{\"x\": " + std::string(62, '['), ErrorCode::NotJson, {1, 69},
            "cut off");
    }
    void badTextIsAnErrorWithItsPlace() {
        QFETCH(QByteArray, source);
        QFETCH(ErrorCode, code);
        QFETCH(core::TextPlace, place);
        QFETCH(QString, says);
        const auto images = read(source.toStdString());
        QVERIFY(!images);
        QCOMPARE(images.error().code, code);
        QVERIFY2(images.error().place == place, core::english(images.error()).c_str());
        QVERIFY2(text(images.error().message).contains(says),
                 qPrintable(text(images.error().message)));
    }

    void endlessFileEndsEarly_data() {
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("piece");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("blanks") << ""
                                << " \n"
                                << ErrorCode::TooLarge;
        QTest::newRow("blanks after a list") << oneImage << "\n" << ErrorCode::TooLarge;
        QTest::newRow("one text") << "[\""
                                  << "x" << ErrorCode::TooLarge;
        QTest::newRow("one key") << "{\""
                                 << "x" << ErrorCode::TooLarge;
        QTest::newRow("one number") << "[1"
                                    << "0" << ErrorCode::TooLarge;
        QTest::newRow("brackets") << ""
                                  << "[" << ErrorCode::TooDeep;
        QTest::newRow("members") << ""
                                 << "{\"a\":" << ErrorCode::TooDeep;
        QTest::newRow("letters") << ""
                                 << "x" << ErrorCode::NotJson;
    }
    void endlessFileEndsEarly() {
        QFETCH(QString, beginning);
        QFETCH(QString, piece);
        QFETCH(ErrorCode, code);
        EndlessFile file(beginning.toStdString(), piece.toStdString());
        std::istream source(&file);
        const auto images = core::readImages(source);
        QVERIFY(!images);
        QCOMPARE(images.error().code, code);
        QVERIFY(file.bytesRead() < (5u << 20));
    }

    void largeValueIsFineUpToTheLimit() {
        const auto images =
            read(json("[{'x': '") + std::string(4'000'000, 'x') + json("', 'y': '") +
                 std::string(4'000'000, 'y') + json("', 'imageDigest': 'd', 'imagePushedAt': 1}]"));
        QVERIFY(images);
        QCOMPARE(images->store.size(), std::size_t{1});
    }

    void progressTellsTheBytesAndCanStop() {
        EndlessFile file("[", "{\"x\": \"y\"},");
        std::istream source(&file);
        std::uint64_t last = 0;
        int calls = 0;
        core::ImageReader reader([&](std::uint64_t bytes) {
            const bool grows = bytes > last;
            last = bytes;
            return grows && ++calls < 3;
        });
        const auto error = reader.read(source);
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::Cancelled);
        QCOMPARE(calls, 3);
        QVERIFY(last >= (3u << 20) && last < (4u << 20));
    }

    void unreadableFileIsSaid() {
        BrokenFile broken;
        std::istream throwing(&broken);
        std::ifstream missing(TEST_DATA "/there is no such file");
        for (std::istream* source : std::initializer_list<std::istream*>{&throwing, &missing}) {
            const auto images = core::readImages(*source);
            QVERIFY(!images);
            QCOMPARE(images.error().code, ErrorCode::Unreadable);
        }
    }
};

QTEST_APPLESS_MAIN(TestBadImageLists)
#include "tst_badimagelists.moc"
