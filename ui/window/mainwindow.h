// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor's window: menus, toolbar, rules on the left, images and explanations on the right.
#pragma once

#include "ui/document/document.h"
#include "ui/window/settings.h"

#include <QMainWindow>
#include <QPointer>

#include <utility>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ui {

class CompareMenu;
class Guarantees;
class GuaranteesPanel;
class ImageFiles;
class ImagesPane;
class JsonPanel;
class MessageBars;
class PolicyFiles;
class ProblemsPanel;
class Recovery;
class Tour;
class RulesPane;
class RunningFiles;
class SessionKeeper;
class TimelinePanel;
class WhyPanel;
struct Sample;
struct Session;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return m_document; }
    PolicyFiles& policyFiles() { return *m_policyFiles; }
    ImageFiles& imageFiles() { return *m_imageFiles; }
    RunningFiles& runningFiles() { return *m_runningFiles; }
    // What the open bars say.
    QStringList messages() const;

    // A policy and its images; asks first where changes would be lost.
    void openSample(const Sample& sample);
    // Shows newcomers around, once for ever.
    void offerTour();
    // Each file as what it is: policies, lists of images and what runs are told apart by what is in
    // them.
    void openFiles(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentralWidget();
    void makeStatusBar();
    void tell(const QString& message); // for a while, in the status bar
    void tellUndone();
    void showProgress(); // of workers, in the status bar
    void connectPanes();
    void makeMenus();
    void makeFileMenu(QMenu& menu);
    void makeEditMenu(QMenu& menu);
    void makeRuleMenu(QMenu& menu);
    void makeImageMenu(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void addTableActions(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    void makeToolBar();
    QAction* action(const QString& name, const QString& text, const QKeySequence& key,
                    const QString& iconName = {});
    void refreshRecent();
    void refreshSaveBack();
    void refreshTitle();
    void refreshProblems();
    void refreshRuleActions();
    void refreshIcons();
    void showProblems();
    void showTour();
    void followSettings();
    void keepSession();
    void keepGuarantees();
    // By which the settings know the policy's guarantees; empty where only the session does.
    QString guaranteesKey() const;
    void storeGuarantees();
    // Those of a policy without a name.
    bool hasUnkeptGuarantees() const;
    // Nothing when nothing could be lost: no step was made, and all is saved.
    std::optional<Session> session();
    bool restoreSession(const Session& session);
    void goToImagesOf(core::RuleId rule);
    void goToProblemOf(core::RuleId rule);
    void showText(core::TextPlace place);
    void showNextProblem();

    static constexpr int statusMilliseconds = 6000;

    Settings& m_settings;
    Document m_document;
    // From the outside to the inside: each widget is born where it stays, since the style sheet is
    // worked out anew for all that is in a widget that gets another parent.
    QWidget* m_central;
    MessageBars* m_sessionBars;
    MessageBars* m_policyBars;
    MessageBars* m_imageBars;
    PolicyFiles* m_policyFiles;
    ImageFiles* m_imageFiles;
    RunningFiles* m_runningFiles;
    CompareMenu* m_compare;
    QSplitter* m_mainSplitter;
    RulesPane* m_rules;
    QSplitter* m_rightSplitter;
    ImagesPane* m_images;
    QTabWidget* m_tabs;
    QWidget* m_tabBeforeExample = nullptr; // the page that was shown before a counterexample
    QStackedWidget* m_pages; // of the tabs, which keep them in a stack of their own
    WhyPanel* m_why;
    ProblemsPanel* m_problems;
    JsonPanel* m_json;
    TimelinePanel* m_timeline;
    Guarantees* m_guarantees;
    GuaranteesPanel* m_guaranteesPanel;
    SessionKeeper* m_keeper = nullptr;
    Recovery* m_recovery = nullptr;
    QPointer<Tour> m_tour;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_samplesMenu = nullptr;
    QString m_guaranteesKey;        // under which they were read or stored last
    std::pair<int, int> m_stepTold; // of the undo stack: its index and how many steps there were
};

} // namespace ui
