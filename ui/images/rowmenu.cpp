// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/images/rowmenu.h"

#include "ui/images/imagespane.h"
#include "ui/images/tagrules.h"
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

// More than these make a menu higher than a screen.
constexpr std::size_t mostTags = 20;

QString tr(const char* text) {
    return QCoreApplication::translate("ui", text);
}

// An entry for each tag, in a menu of its own where there are several; where there is none, what
// hinders instead. `text` has its mnemonic.
template <class Run>
void addForTags(QMenu& menu, const QString& text, const std::vector<std::string>& tags,
                const QString& hindrance, Run run) {
    const QString anyTag = text.arg(QCoreApplication::translate("ui", "a tag"));
    if (!hindrance.isEmpty()) {
        menu.addAction(anyTag + QStringLiteral(" – ") + hindrance)->setEnabled(false);
        return;
    }
    QMenu* place = tags.size() == 1 ? &menu : menu.addMenu(anyTag);
    for (const std::string& tag : tags)
        place->addAction(text.arg(menuText(visibleText(tag))), [run, tag] { run(tag); });
}

QString hindranceToRules(const Document& document, const std::vector<std::string>& tags) {
    return document.fault() ? tr("the JSON text is broken")
           : tags.empty()   ? tr("the image has none")
           : hasRoomForRule(document)
               ? QString()
               : tr("there are %1 rules, the most that ECR takes").arg(core::mostRules);
}

} // namespace

QMenu* newRowMenu(Document& document, ImagesPane& pane, core::ImageIndex image) {
    const core::ImageStore& images = document.images()->store;
    std::vector<std::string> tags;
    std::vector<std::string> families;
    for (const core::TagIndex tag : images.tags(image)) {
        if (tags.size() == mostTags)
            break;
        tags.emplace_back(images.tagName(tag));
        const std::string family(familyOf(tags.back()));
        if (std::ranges::find(families, family) == families.end())
            families.push_back(family);
    }

    auto* menu = new QMenu(&pane);
    menu->addAction(tr("&Explain"), &pane, &ImagesPane::explainRequested);
    QAction* rule = menu->addAction(tr("&Go to its rule"), &pane, &ImagesPane::goToRule);
    rule->setEnabled(pane.decidingRule().has_value());
    menu->addSeparator();
    const QString hindrance = hindranceToRules(document, tags);
    const auto added = [&pane](core::RuleId id) {
        emit pane.ruleRequested(id);
    };
    addForTags(
        *menu, tr("&Make a rule for %1"), families, hindrance,
        [&document, added](const std::string& family) { added(addRuleLike(document, family)); });
    addForTags(*menu, tr("&Protect %1"), tags, hindrance,
               [&document, added](const std::string& tag) { added(protectTag(document, tag)); });
    menu->addSeparator();
    menu->addAction(tr("Copy &digest"), &pane, &ImagesPane::copyDigest);
    menu->addAction(tr("&Copy rows"), &pane, &ImagesPane::copySelection);
    menu->addAction(tr("Copy rows as CS&V"), &pane, &ImagesPane::copyAsCsv);
    menu->addAction(tr("Copy rows as &JSON"), &pane, &ImagesPane::copyAsJson);
    return menu;
}

} // namespace ui
