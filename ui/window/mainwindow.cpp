// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/charts/timelinepanel.h"
#include "ui/explain/whypanel.h"
#include "ui/guarantees/guaranteespanel.h"
#include "ui/images/imagespane.h"
#include "ui/json/jsonpanel.h"
#include "ui/problems/problemspanel.h"
#include "ui/rules/rulespane.h"
#include "ui/style/icons.h"
#include "ui/window/comparemenu.h"
#include "ui/window/filekind.h"
#include "ui/window/filemessages.h"
#include "ui/window/imagefiles.h"
#include "ui/window/messagebars.h"
#include "ui/window/policyfiles.h"
#include "ui/window/runningfiles.h"
#include "ui/window/samples.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString mainSplitterName = QStringLiteral("main");
const QString rightSplitterName = QStringLiteral("right");

// Fits into the screen together with the frame that a window manager puts around it.
QSize firstSize(const QScreen& screen) {
    constexpr QSize wanted(1280, 800);
    constexpr QSize frame(12, 44);
    return wanted.boundedTo(screen.availableSize() - frame);
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_central(new QWidget(this))
    , m_sessionBars(new MessageBars(m_central))
    , m_policyBars(new MessageBars(m_central))
    , m_imageBars(new MessageBars(m_central))
    , m_policyFiles(new PolicyFiles(m_document, settings, *m_policyBars, this))
    , m_imageFiles(new ImageFiles(m_document, settings, *m_imageBars, this))
    , m_runningFiles(new RunningFiles(m_document, settings, *m_imageBars, this))
    , m_compare(new CompareMenu(m_document, *m_policyFiles, settings, *m_policyBars, this))
    , m_mainSplitter(new QSplitter(Qt::Horizontal, m_central))
    , m_rules(new RulesPane(m_document, m_mainSplitter))
    , m_rightSplitter(new QSplitter(Qt::Vertical, m_mainSplitter))
    , m_images(new ImagesPane(m_document, m_rightSplitter))
    , m_tabs(new QTabWidget(m_rightSplitter))
    , m_pages(m_tabs->findChild<QStackedWidget*>())
    , m_why(new WhyPanel(m_document, m_pages))
    , m_problems(new ProblemsPanel(m_document, m_pages))
    , m_json(new JsonPanel(m_document, m_pages))
    , m_timeline(new TimelinePanel(m_document, m_pages))
    , m_guarantees(new Guarantees(m_document, this))
    , m_guaranteesPanel(new GuaranteesPanel(m_document, *m_guarantees, m_pages)) {
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    makeCentralWidget();
    makeStatusBar();
    makeMenus();
    makeToolBar();
    connectPanes();
    followSettings();
    keepSession();
    keepGuarantees();

    resize(firstSize(*screen()));
    m_rightSplitter->setSizes({2 * height(), height()});
    restoreGeometry(m_settings.windowGeometry());
    m_mainSplitter->restoreState(m_settings.splitterState(mainSplitterName));
    m_rightSplitter->restoreState(m_settings.splitterState(rightSplitterName));
    m_images->restoreState(m_settings.tableState());

    // Ages grow while the window is open.
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, &m_document, &Document::refreshNow);
    minutes->start(std::chrono::minutes(1));

    refreshTitle();
    refreshProblems();
    refreshRuleActions();
}

MainWindow::~MainWindow() {
    // The panes look at the document until their end, and members go before child widgets.
    delete m_central;
}

void MainWindow::makeCentralWidget() {
    m_tabs->addTab(m_why, tr("&Why"));
    m_tabs->addTab(m_problems, tr("&Problems"));
    m_tabs->addTab(m_json, tr("&JSON"));
    m_tabs->addTab(m_timeline, tr("&Timeline"));
    m_tabs->addTab(m_guaranteesPanel, tr("&Guarantees"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setMinimumSize(320, 90); // also for pages that would like more

    m_rightSplitter->setStretchFactor(0, 2);
    m_rightSplitter->setStretchFactor(1, 1);
    m_mainSplitter->setStretchFactor(1, 1);
    m_mainSplitter->setSizes({430, 850});
    for (QSplitter* splitter : {m_mainSplitter, m_rightSplitter})
        splitter->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(m_central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sessionBars);
    layout->addWidget(m_policyBars);
    layout->addWidget(m_imageBars);
    layout->addWidget(m_mainSplitter, 1);
    setCentralWidget(m_central);
}

void MainWindow::connectPanes() {
    connect(m_images, &ImagesPane::imageSelected, m_why, &WhyPanel::setImage);
    connect(m_images, &ImagesPane::imageSelected, this, [this] {
        const QWidget* focus = QApplication::focusWidget();
        if (!m_timeline->isAncestorOf(focus) && !m_problems->isAncestorOf(focus)) // chosen there
            m_tabs->setCurrentWidget(m_why);
    });
    connect(m_images, &ImagesPane::problemsRequested, this, &MainWindow::showProblems);
    connect(m_policyFiles, &PolicyFiles::problemsRequested, this, &MainWindow::showProblems);
    connect(m_policyFiles, &PolicyFiles::imagesChosen, this,
            [this](const QString& path) { m_imageFiles->open({path}); });
    connect(m_rules, &RulesPane::ruleSelected, m_images, &ImagesPane::setSelectedRule);
    connect(m_problems, &ProblemsPanel::chosen, m_rules, &RulesPane::reveal);
    connect(m_problems, &ProblemsPanel::imagesChosen, m_images, &ImagesPane::selectImages);
    connect(m_timeline, &TimelinePanel::imagesChosen, m_images, &ImagesPane::selectImages);
    connect(m_timeline, &TimelinePanel::failed, this,
            [this](const QString& path, const QString& reason) {
                m_imageBars->show({core::Severity::Error,
                                   tr("`%1` could not be saved").arg(fileName(path)),
                                   reason,
                                   {},
                                   {},
                                   FileAction::Export});
            });
    connect(m_problems, &ProblemsPanel::imageChosen, m_images, &ImagesPane::selectImage);
    connect(m_problems, &ProblemsPanel::placeChosen, this, &MainWindow::showText);
    connect(m_rules, &RulesPane::textRequested, this, &MainWindow::showText);
    connect(m_policyFiles, &PolicyFiles::textRequested, this,
            [this] { showText(m_document.fault()->place); });

    connect(m_rules, &RulesPane::ruleSelected, this, &MainWindow::refreshRuleActions);
    connect(&m_document, &Document::draftChanged, this, &MainWindow::refreshRuleActions);
    connect(m_problems, &ProblemsPanel::countsChanged, this, &MainWindow::refreshProblems);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::refreshTitle);
    connect(m_policyFiles, &PolicyFiles::nameChanged, this, &MainWindow::refreshTitle);
    connect(m_imageFiles, &ImageFiles::nameChanged, this, &MainWindow::refreshTitle);
    connect(m_imageFiles, &ImageFiles::nameChanged, m_imageBars, &MessageBars::clear);
}

void MainWindow::followSettings() {
    connect(&m_settings, &Settings::themeChanged, this, [this] {
        applyTheme(*qApp, m_settings.theme());
        refreshIcons();
    });
    const auto setPrices = [this] {
        m_images->setPrices(m_settings.prices());
    };
    connect(&m_settings, &Settings::pricesChanged, this, setPrices);
    setPrices();
    const auto setRenumbering = [this] {
        m_document.setRenumbering(m_settings.renumbers());
    };
    connect(&m_settings, &Settings::renumbersChanged, this, setRenumbering);
    setRenumbering();
}

QStringList MainWindow::messages() const {
    return m_sessionBars->texts() + m_policyBars->texts() + m_imageBars->texts();
}

void MainWindow::openSample(const Sample& sample) {
    if (!m_policyFiles->openSample(sample))
        return;
    m_imageFiles->openSample(sample);
    statusBar()->showMessage(sample.lesson);
}

void MainWindow::openFiles(const QStringList& paths) {
    QStringList imageLists;
    QStringList running;
    for (const QString& path : paths) {
        switch (kindOfFile(path)) {
        case core::TextKind::Images:
            imageLists << path;
            break;
        case core::TextKind::Running:
            running << path;
            break;
        case core::TextKind::Policy:
        case core::TextKind::Unknown:
            m_policyFiles->open(path);
        }
    }
    if (!running.isEmpty())
        m_runningFiles->open(running);
    if (!imageLists.isEmpty())
        m_imageFiles->open(imageLists);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_document.cancelMove();
    if (!m_policyFiles->mayDiscard()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setSplitterState(mainSplitterName, m_mainSplitter->saveState());
    m_settings.setSplitterState(rightSplitterName, m_rightSplitter->saveState());
    m_settings.setTableState(m_images->saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFiles(localFiles(event->mimeData()));
}

void MainWindow::refreshTitle() {
    const QString images = m_imageFiles->name();
    setWindowTitle(images.isEmpty()
                       ? tr("%1[*] – Tagwarden").arg(m_policyFiles->name())
                       : tr("%1[*] – %2 – Tagwarden").arg(m_policyFiles->name(), images));
    setWindowModified(!m_policyFiles->isSaved());
}

void MainWindow::refreshProblems() {
    const QString counts = m_problems->counts();
    const int tab = m_tabs->indexOf(m_problems);
    m_tabs->setTabText(tab, counts.isEmpty() ? tr("&Problems") : tr("&Problems (%1)").arg(counts));
    m_tabs->setTabToolTip(tab, m_problems->countsInWords());
    m_tabs->tabBar()->setAccessibleTabName(
        tab, counts.isEmpty() ? QString() : tr("Problems: %1").arg(m_problems->countsInWords()));
}

void MainWindow::showProblems() {
    m_tabs->setCurrentWidget(m_problems);
    m_problems->setFocus();
}

void MainWindow::showText(core::TextPlace place) {
    m_tabs->setCurrentWidget(m_json);
    m_json->goTo(place);
}

void MainWindow::showNextProblem() {
    m_tabs->setCurrentWidget(m_json);
    m_json->goToNextProblem();
}

} // namespace ui
