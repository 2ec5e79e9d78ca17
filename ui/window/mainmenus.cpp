// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the main window that makes its menus and its toolbar.
#include "ui/images/imagespane.h"
#include "ui/rules/rulespane.h"
#include "ui/rules/templatemenu.h"
#include "ui/style/icons.h"
#include "ui/window/asofbutton.h"
#include "ui/window/comparemenu.h"
#include "ui/window/help.h"
#include "ui/window/imagefiles.h"
#include "ui/window/keysheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfiles.h"
#include "ui/window/samples.h"
#include "ui/window/settingsdialog.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace ui {

namespace {

const char* const iconProperty = "tagwardenIcon";

QToolButton* menuButton(const QString& text, const QString& iconName, QMenu* menu) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setProperty(iconProperty, iconName);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QAction* MainWindow::action(const QString& name, const QString& text, const QKeySequence& key,
                            const QString& iconName) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setProperty(iconProperty, iconName);
    return action;
}

void MainWindow::makeMenus() {
    makeFileMenu(*menuBar()->addMenu(tr("&File")));
    makeEditMenu(*menuBar()->addMenu(tr("&Edit")));
    makeRuleMenu(*menuBar()->addMenu(tr("&Rule")));
    makeImageMenu(*menuBar()->addMenu(tr("&Image")));
    makeViewMenu(*menuBar()->addMenu(tr("&View")));
    makeHelpMenu(*menuBar()->addMenu(tr("&Help")));
}

void MainWindow::makeFileMenu(QMenu& menu) {
    const auto add = [&](QAction* action, QObject* receiver, auto slot) {
        connect(action, &QAction::triggered, receiver, slot);
        menu.addAction(action);
    };
    add(action(QStringLiteral("new"), tr("&New policy"), QKeySequence::New, QStringLiteral("new")),
        m_policyFiles, [this] { m_policyFiles->startNew(); });
    add(action(QStringLiteral("openPolicy"), tr("&Open policy…"), QKeySequence::Open,
               QStringLiteral("open")),
        m_policyFiles, [this] { m_policyFiles->chooseAndOpen(); });
    add(action(QStringLiteral("openImages"), tr("Open &images…"), tr("Ctrl+I"),
               QStringLiteral("images")),
        m_imageFiles, [this] { m_imageFiles->chooseAndOpen(); });
    m_recentMenu = menu.addMenu(tr("Open &recent"));
    connect(&m_settings, &Settings::recentPoliciesChanged, this, &MainWindow::refreshRecent);
    refreshRecent();
    m_samplesMenu = menu.addMenu(tr("Sam&ples"));
    for (const Sample& sample : samples()) {
        QAction* item =
            m_samplesMenu->addAction(sample.title, this, [this, sample] { openSample(sample); });
        item->setStatusTip(sample.lesson);
        item->setObjectName(QStringLiteral("sample-") + sample.name);
    }
    menu.addSeparator();
    add(action(QStringLiteral("save"), tr("&Save"), QKeySequence::Save, QStringLiteral("save")),
        m_policyFiles, [this] { m_policyFiles->save(); });
    add(action(QStringLiteral("saveAs"), tr("Save &as…"), tr("Ctrl+Shift+S")), m_policyFiles,
        [this] { m_policyFiles->saveAs(); });
    add(action(QStringLiteral("saveBack"), {}, {}), m_policyFiles,
        [this] { m_policyFiles->saveBack(); });
    // The file may have changed on disk meanwhile.
    connect(&menu, &QMenu::aboutToShow, this, &MainWindow::refreshSaveBack);
    connect(m_policyFiles, &PolicyFiles::nameChanged, this, &MainWindow::refreshSaveBack);
    refreshSaveBack();
    menu.addSeparator();
    add(action(QStringLiteral("export"), tr("&Export as ECR's JSON…"), tr("Ctrl+E"),
               QStringLiteral("export")),
        m_policyFiles, [this] { m_policyFiles->chooseAndExport(); });
    add(action(QStringLiteral("copyJson"), tr("&Copy ECR's JSON"), tr("Ctrl+Shift+C"),
               QStringLiteral("copy")),
        m_policyFiles, [this] { m_policyFiles->copyToClipboard(); });
    menu.addSeparator();
    add(action(QStringLiteral("quit"), tr("&Quit"), tr("Ctrl+Q")), this, [this] { close(); });
}

void MainWindow::makeEditMenu(QMenu& menu) {
    QAction* undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setProperty(iconProperty, QStringLiteral("undo"));
    QAction* redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    redo->setProperty(iconProperty, QStringLiteral("redo"));
    menu.addActions({undo, redo});
    menu.addSeparator();
    QAction* paste = action(QStringLiteral("paste"), tr("&Paste policy"), tr("Ctrl+Shift+V"));
    connect(paste, &QAction::triggered, m_policyFiles, [this] { m_policyFiles->paste(); });
    menu.addAction(paste);
    menu.addSeparator();
    QAction* filter = action(QStringLiteral("filter"), tr("&Filter images"), QKeySequence::Find);
    connect(filter, &QAction::triggered, m_images, &ImagesPane::focusFilter);
    menu.addAction(filter);
    menu.addSeparator();
    QAction* problem =
        action(QStringLiteral("nextProblem"), tr("&Next problem in the JSON"), tr("F8"));
    connect(problem, &QAction::triggered, this, &MainWindow::showNextProblem);
    menu.addAction(problem);
    menu.addSeparator();
    QAction* settings = action(QStringLiteral("settings"), tr("&Settings…"), tr("Ctrl+,"));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this,
            [this] { SettingsDialog(m_settings, this).exec(); });
    menu.addAction(settings);
}

void MainWindow::makeRuleMenu(QMenu& menu) {
    const auto add = [&](QAction* action, auto slot) {
        connect(action, &QAction::triggered, m_rules, slot);
        menu.addAction(action);
    };
    add(action(QStringLiteral("addRule"), tr("&Add rule"), tr("Ctrl+Shift+N"),
               QStringLiteral("add")),
        &RulesPane::addRule);
    menu.addMenu(m_rules->templateMenu());
    add(action(QStringLiteral("duplicateRule"), tr("Dup&licate rule"), tr("Ctrl+D")),
        &RulesPane::duplicateSelected);
    // The keys, Ctrl+C and Ctrl+V, are those of the pane: elsewhere they mean something else.
    add(action(QStringLiteral("copyRules"), tr("&Copy rules"), {}), &RulesPane::copySelected);
    add(action(QStringLiteral("pasteRules"), tr("&Paste rules"), {}), &RulesPane::paste);
    add(action(QStringLiteral("deleteRule"), tr("&Delete rule"), tr("Ctrl+Shift+Backspace")),
        &RulesPane::deleteSelected);
    QAction* mute = action(QStringLiteral("muteRule"), tr("&Mute rule"), tr("Ctrl+M"));
    mute->setCheckable(true);
    add(mute, &RulesPane::muteSelected);
    menu.addSeparator();
    add(action(QStringLiteral("moveUp"), tr("Move &up"), tr("Alt+Up")), &RulesPane::moveSelectedUp);
    add(action(QStringLiteral("moveDown"), tr("Move d&own"), tr("Alt+Down")),
        &RulesPane::moveSelectedDown);
    menu.addSeparator();
    add(action(QStringLiteral("renumber"), tr("&Renumber 1 to n"), {}), &RulesPane::renumber);
}

void MainWindow::makeViewMenu(QMenu& menu) {
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QAction* show = action({}, m_tabs->tabText(tab), QKeySequence(tr("Ctrl+%1").arg(tab + 1)));
        connect(show, &QAction::triggered, this, [this, tab] {
            m_tabs->setCurrentIndex(tab);
            m_tabs->currentWidget()->setFocus();
        });
        menu.addAction(show);
    }
    menu.addSeparator();
    addTableActions(menu);
    menu.addSeparator();
    menu.addMenu(m_compare);
    menu.addSeparator();
    QMenu* themes = menu.addMenu(tr("T&heme"));
    auto* group = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {
        {tr("Like the &system"), ThemeChoice::System},
        {tr("&Light"), ThemeChoice::Light},
        {tr("&Dark"), ThemeChoice::Dark}};
    for (const auto& [text, theme] : choices) {
        QAction* choice =
            themes->addAction(text, this, [this, theme = theme] { m_settings.setTheme(theme); });
        choice->setCheckable(true);
        choice->setChecked(m_settings.theme() == theme);
        group->addAction(choice);
        connect(&m_settings, &Settings::themeChanged, choice,
                [this, choice, theme = theme] { choice->setChecked(m_settings.theme() == theme); });
    }
}

void MainWindow::makeHelpMenu(QMenu& menu) {
    QAction* help =
        action(QStringLiteral("help"), tr("&How ECR decides"), QKeySequence::HelpContents);
    connect(help, &QAction::triggered, this, [this] { showHelp(this); });
    // Where text is typed, the question mark is a letter.
    QAction* keys = action(QStringLiteral("keys"), tr("&Keys"), QKeySequence(Qt::Key_Question));
    connect(keys, &QAction::triggered, this, [this] { showKeySheet(*this); });
    QAction* about = action(QStringLiteral("about"), tr("&About Tagwarden"), {});
    connect(about, &QAction::triggered, this, [this] { showAbout(this); });
    QAction* tour = action(QStringLiteral("tour"), tr("Show the &tour"), {});
    connect(tour, &QAction::triggered, this, &MainWindow::showTour);
    menu.addActions({help, keys, tour, about});
}

void MainWindow::makeToolBar() {
    QToolBar* bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);

    auto* openMenu = new QMenu(bar);
    openMenu->addActions({findChild<QAction*>(QStringLiteral("openPolicy")),
                          findChild<QAction*>(QStringLiteral("openImages"))});
    openMenu->addSeparator();
    openMenu->addMenu(m_recentMenu);
    openMenu->addMenu(m_samplesMenu);
    bar->addWidget(menuButton(tr("Open"), QStringLiteral("open"), openMenu));
    bar->addAction(findChild<QAction*>(QStringLiteral("save")));
    for (const char* name : {"undo", "redo"})
        bar->addAction(findChild<QAction*>(QLatin1String(name)));
    bar->addSeparator();
    bar->addWidget(menuButton(tr("Samples"), QStringLiteral("sample"), m_samplesMenu));
    bar->addSeparator();
    bar->addWidget(new AsOfButton(m_document));

    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(menuButton(tr("Compare"), QStringLiteral("compare"), m_compare));
    auto* exportMenu = new QMenu(bar);
    exportMenu->addActions({findChild<QAction*>(QStringLiteral("export")),
                            findChild<QAction*>(QStringLiteral("copyJson"))});
    bar->addWidget(menuButton(tr("Export"), QStringLiteral("export"), exportMenu));
    refreshIcons();
}

void MainWindow::refreshIcons() {
    const auto iconOf = [this](const QObject* object) {
        const QString name = object->property(iconProperty).toString();
        return name.isEmpty() ? QIcon() : icon(name, palette());
    };
    const auto actions = findChildren<QAction*>();
    for (QAction* action : actions)
        if (action->property(iconProperty).isValid())
            action->setIcon(iconOf(action));
    const auto buttons = findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        if (button->property(iconProperty).isValid())
            button->setIcon(iconOf(button));
}

} // namespace ui
