// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pane of rule cards in a window, with the incident as its document.
#pragma once

#include "core/json/jsonreader.h"
#include "tests/ui/incident.h"
#include "ui/rules/entrychip.h"
#include "ui/rules/fieldcontrols.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"
#include "ui/rules/rulespane.h"

#include <QLineEdit>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace test {

class CardWindow {
protected:
    void openIncident() {
        m_pane.reset();
        m_document = std::make_unique<ui::Document>();
        test::openIncident(*m_document);
        m_pane = std::make_unique<ui::RulesPane>(*m_document);
        m_pane->resize(440, 800);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_list = m_pane->findChild<ui::RuleCardList*>();
    }

    void open(const char* rules) {
        const std::string text = std::string(R"({"rules":[)") + rules + "]}";
        m_document->setPolicy(*core::draftFrom(core::readJson(text)->root));
    }

    core::RuleId rule(std::size_t place) const { return ruleAt(*m_document, place); }
    ui::RuleCard* card(std::size_t place) const { return m_list->cardAt(place); }

    // The control of a card by its accessible name.
    template <class Widget>
    Widget* named(std::size_t place, const char* name) const {
        for (auto* widget : card(place)->findChildren<Widget*>())
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        return nullptr;
    }

    // The line edits of the tag list; the last one invites to add an entry.
    QLineEdit* entry(std::size_t place, std::size_t index) const {
        std::vector<QLineEdit*> edits;
        for (QWidget* stop : card(place)->tabStops())
            if (qobject_cast<ui::EntryChip*>(stop->parentWidget()))
                edits.push_back(static_cast<QLineEdit*>(stop));
        return edits.at(index);
    }

    core::RuleFields fields(std::size_t place) const {
        return core::fieldsOf(*m_document->rule(rule(place)));
    }
    std::vector<std::string> entries(std::size_t place) const { return fields(place).entries; }

    std::unique_ptr<ui::Document> m_document;
    std::unique_ptr<ui::RulesPane> m_pane;
    ui::RuleCardList* m_list = nullptr;
};

} // namespace test
