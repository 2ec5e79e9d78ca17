// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/imagefiles.h"

#include "ui/style/texts.h"
#include "ui/window/filemessages.h"
#include "ui/window/remarks.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <sstream>

namespace ui {

namespace {

constexpr std::size_t noticesInBar = 3;

QString nameOf(const QStringList& paths) {
    if (paths.isEmpty())
        return {};
    return paths.size() == 1 ? fileName(paths.front())
                             : QCoreApplication::translate("ui", "%1 files").arg(paths.size());
}

QStringList absolute(QStringList paths) {
    for (QString& path : paths)
        path = QFileInfo(path).absoluteFilePath();
    return paths;
}

QString totals(const core::ImageList& images) {
    const QLocale locale;
    QStringList parts;
    const auto add = [&](const QString& text, std::size_t count) {
        if (count > 0)
            parts << text.arg(locale.toString(static_cast<qulonglong>(count)));
    };
    add(RemarkModel::tr("Records left out: %1"), images.leftOut);
    add(RemarkModel::tr("Records joined: %1"), images.joined);
    add(RemarkModel::tr("Manifests left out: %1"), images.manifestsLeftOut);
    add(RemarkModel::tr("Remarks beyond those of the list: %1"), images.noticesBeyond);
    return parts.join(QStringLiteral(" · "));
}

Remarks remarksOf(const core::ImageList& images, const QStringList& paths) {
    Remarks remarks{
        RemarkModel::tr("Remarks about the images"), totals(images), {}, paths.size() > 1};
    for (const core::ImageNotice& notice : images.notices)
        remarks.list.push_back({fileName(paths.value(static_cast<qsizetype>(notice.source))),
                                notice.place.line, notice.message});
    return remarks;
}

} // namespace

ImageFiles::ImageFiles(Document& document, Settings& settings, MessageBars& bars, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_bars(bars)
    , m_window(window) {
    connect(&m_loader, &ImageLoader::finished, this,
            [this](const QStringList& paths, const SharedImages& images) {
                leaveCounterexample();
                if (m_isSampleTime)
                    m_document.setFixedNow(std::nullopt);
                m_isSampleTime = false;
                m_document.refreshNow();
                m_settings.setFolder(QFileInfo(paths.front()).absolutePath());
                show(images, nameOf(paths), {absolute(paths), {}});
                tellNotices(images, paths);
            });
    connect(&m_loader, &ImageLoader::failed, this,
            [this](const QString& path, const core::Error& error) {
                m_bars.show({core::Severity::Error,
                             tr("`%1` could not be opened as images").arg(fileName(path)),
                             errorText(error),
                             {},
                             {}});
            });
    connect(&m_loader, &ImageLoader::cancelled, this,
            [this] { emit done(tr("Opening images was cancelled")); });
}

void ImageFiles::chooseAndOpen() {
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Open images (output of aws ecr describe-images)"), m_settings.folder(),
        tr("Lists of images (*.json *.jsonl *.ndjson *.gz);;All files (*)"));
    if (!paths.isEmpty())
        open(paths);
}

void ImageFiles::open(const QStringList& paths) {
    m_loader.load(paths);
}

void ImageFiles::openSample(const Sample& sample) {
    m_loader.cancel();
    std::istringstream source(sampleImages(sample));
    auto images = core::readImages(source);
    Q_ASSERT(images);
    leaveCounterexample();
    m_document.setFixedNow(sampleTime());
    m_isSampleTime = true;
    show(std::make_shared<const core::ImageList>(*std::move(images)), sample.name,
         {{}, sample.name});
}

void ImageFiles::restore(const ImagesOrigin& origin, std::optional<core::Instant> fixedNow) {
    leaveCounterexample();
    m_isSampleTime = false;
    const auto sample = std::ranges::find(samples(), origin.sample, &Sample::name);
    if (sample != samples().end()) {
        openSample(*sample);
    } else {
        m_loader.cancel();
        if (!origin.paths.isEmpty())
            open(origin.paths);
        // At once: should they not be readable now, it is still known which they are.
        show(std::make_shared<const core::ImageList>(), nameOf(origin.paths), {origin.paths, {}});
    }
    m_document.setFixedNow(fixedNow);
}

void ImageFiles::showCounterexample(const SharedImages& images, core::Instant now) {
    m_loader.cancel();
    if (!m_own)
        m_own = Own{m_document.images(), m_name, fixedNow()};
    m_document.setFixedNow(now);
    m_name = tr("counterexample");
    m_document.setMadeUpImages(images);
    emit nameChanged();
    QString detail = tr("It is the smallest that shows how the policy breaks the guarantee. No "
                        "image of yours is touched.");
    if (!m_document.mutedRules().empty())
        detail += QLatin1Char(' ') + tr("Muted rules take part in that: unmute them to see it.");
    m_bars.show({core::Severity::Note, tr("This is a counterexample, not your repository"), detail,
                 tr("&Back to my images"), [this] { showOwn(); }, FileAction::Counterexample});
}

std::optional<core::Instant> ImageFiles::fixedNow() const {
    if (m_own)
        return m_own->fixedNow;
    return m_document.isNowFixed() ? std::optional(m_document.now()) : std::nullopt;
}

void ImageFiles::leaveCounterexample() {
    if (m_own)
        m_document.setFixedNow(m_own->fixedNow);
    m_own.reset();
}

void ImageFiles::showOwn() {
    if (!m_own)
        return;
    const Own own = *m_own;
    leaveCounterexample();
    show(own.images, own.name, m_origin);
    emit ownShown();
}

void ImageFiles::show(SharedImages images, const QString& name, ImagesOrigin origin) {
    m_name = name;
    m_origin = std::move(origin);
    m_document.setImages(std::move(images));
    emit nameChanged();
}

void ImageFiles::tellNotices(const SharedImages& list, const QStringList& paths) {
    const core::ImageList& images = *list;
    if (images.notices.empty()) {
        emit done(tr("Images opened: %1")
                      .arg(QLocale().toString(static_cast<qulonglong>(images.store.size()))));
        return;
    }
    QStringList lines;
    if (images.leftOut > 0)
        lines << tr("Records left out: %1").arg(images.leftOut);
    if (images.joined > 0)
        lines << tr("Records joined with another one of the same digest: %1").arg(images.joined);
    for (std::size_t i = 0; i < std::min(images.notices.size(), noticesInBar); ++i) {
        const core::ImageNotice& notice = images.notices[i];
        const QString text =
            tr("line %1: %2").arg(notice.place.line).arg(translated(notice.message));
        lines << (paths.size() == 1
                      ? text
                      : tr("`%1`, %2")
                            .arg(fileName(paths[static_cast<qsizetype>(notice.source)]), text));
    }
    const bool areMore = images.notices.size() > noticesInBar;
    if (areMore)
        lines << tr("… and %1 more")
                     .arg(QLocale().toString(static_cast<qulonglong>(
                         images.notices.size() - noticesInBar + images.noticesBeyond)));
    m_bars.show({core::Severity::Warning,
                 paths.size() == 1 ? tr("`%1` is open, with remarks").arg(fileName(paths.front()))
                                   : tr("%1 files are open, with remarks").arg(paths.size()),
                 lines.join(QLatin1Char('\n')), areMore ? tr("Show &all remarks") : QString(),
                 [this, list, paths] {
                     showRemarks(remarksOf(*list, paths), m_window);
                 }});
}

} // namespace ui
