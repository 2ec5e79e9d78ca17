// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Old and new value are walked together. Where they are the same, the text is copied. A list,
// which here is an array or an object, is put together from its items: those that it had, with the
// white space and comma that stood before them, and new ones.
#include "core/json/jsonrewriting.h"

#include "core/json/jsonlayout.h"
#include "core/json/jsonreader.h"
#include "core/json/jsonstyle.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

// Equal entries stay who they are, in their order; what is left between two of them is paired by
// place.
Origins originsByContent(const JsonArray& before, const JsonArray& after) {
    Origins origins(after.size());
    std::size_t from = 0, next = 0; // behind the last pair
    const auto pairTo = [&](std::size_t oldEnd, std::size_t newEnd) {
        while (from < oldEnd && next < newEnd)
            origins[next++] = from++;
    };
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto begin = before.begin() + static_cast<std::ptrdiff_t>(from);
        const auto same = std::find(begin, before.end(), after[i]);
        if (i < next || same == before.end())
            continue;
        const auto index = static_cast<std::size_t>(same - before.begin());
        pairTo(index, i);
        origins[i] = index;
        from = index + 1;
        next = i + 1;
    }
    pairTo(before.size(), after.size());
    return origins;
}

class Rewriter {
public:
    Rewriter(std::string_view text, const KnownOrigins& known)
        : m_text(text)
        , m_layout(layoutOf(text))
        , m_style(text, m_layout)
        , m_known(known) {}

    std::string rewrite(const JsonValue& before, const JsonValue& after) const {
        return std::string(m_text.substr(0, m_layout.value)) +
               value(m_layout, before, after, Level::Document) +
               std::string(m_text.substr(m_layout.end));
    }

private:
    enum class Level { Document, KnownList, Other };

    struct Item {
        std::optional<std::size_t> origin; // in the layout
        std::string text;
    };

    std::string between(std::size_t begin, std::size_t end) const {
        return std::string(m_text.substr(begin, end - begin));
    }

    std::string value(const JsonLayout& layout, const JsonValue& before, const JsonValue& after,
                      Level level) const {
        if (before == after)
            return between(layout.value, layout.end);
        const std::string indentation = indentationAt(m_text, layout.value);
        if (const auto* old = asArray(before), *now = asArray(after); old && now)
            return list(layout, after, entries(layout, *old, *now, level));
        if (const auto* old = asObject(before), *now = asObject(after); old && now)
            return list(layout, after, members(layout, *old, *now, level));
        return m_style.print(after, indentation);
    }

    std::vector<Item> entries(const JsonLayout& layout, const JsonArray& before,
                              const JsonArray& after, Level level) const {
        const Origins origins =
            level == Level::KnownList ? m_known.origins : originsByContent(before, after);
        std::vector<Item> items;
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (const auto origin = origins[i])
                items.push_back({origin, value(layout.items[*origin], before[*origin], after[i],
                                               Level::Other)});
            else
                items.push_back({{}, m_style.print(after[i], itemIndentation(layout, after))});
        }
        return items;
    }

    std::vector<Item> members(const JsonLayout& layout, const JsonObject& before,
                              const JsonObject& after, Level level) const {
        // Of members with one name the last counts, at the place of the first.
        std::map<std::string_view, std::size_t> lastNamed;
        for (std::size_t i = 0; i < layout.items.size(); ++i)
            lastNamed[layout.items[i].name] = i;
        std::map<std::string_view, const JsonValue*> valuesBefore;
        for (const JsonMember& member : before)
            valuesBefore[member.name] = &member.value;
        const auto rewrittenMember = [&](std::size_t index, const JsonValue& now) {
            const JsonLayout& member = layout.items[index];
            const bool isKnown = level == Level::Document && member.name == m_known.member;
            return Item{index, between(member.begin, member.value) +
                                   value(member, *valuesBefore.at(member.name), now,
                                         isKnown ? Level::KnownList : Level::Other)};
        };
        std::vector<Item> items;
        const bool hasSameNames =
            std::ranges::equal(before, after, {}, &JsonMember::name, &JsonMember::name);
        if (hasSameNames && layout.items.size() > after.size()) {
            for (std::size_t i = 0; i < layout.items.size(); ++i)
                items.push_back({i, between(layout.items[i].begin, layout.items[i].end)});
            for (const JsonMember& member : after) {
                const std::size_t index = lastNamed.at(member.name);
                items[index] = rewrittenMember(index, member.value);
            }
            return items;
        }
        for (const JsonMember& member : after) {
            if (const auto origin = lastNamed.find(member.name); origin != lastNamed.end())
                items.push_back(rewrittenMember(origin->second, member.value));
            else
                items.push_back({{}, m_style.printMember(member, itemIndentation(layout, after))});
        }
        return items;
    }

    std::string itemIndentation(const JsonLayout& layout, const JsonValue& list) const {
        if (!layout.items.empty())
            return indentationAt(m_text, layout.items.front().begin);
        const std::string outer = indentationAt(m_text, layout.value);
        const std::string lead = m_style.lead(list, outer);
        return lead.empty() ? outer : lead.substr(lead.rfind('\n') + 1);
    }

    std::string list(const JsonLayout& layout, const JsonValue& after,
                     const std::vector<Item>& items) const {
        const std::string open = between(layout.value, layout.value + 1);
        const std::string close = between(layout.end - 1, layout.end);
        if (items.empty())
            return open + close;
        const std::string indentation = indentationAt(m_text, layout.value);
        const std::string lead = layout.items.empty()
                                     ? m_style.lead(after, indentation)
                                     : between(layout.value + 1, layout.items.front().begin);
        std::string text = open + lead + items.front().text;
        for (std::size_t i = 1; i < items.size(); ++i)
            text += separator(layout, items[i - 1].origin, items[i].origin, lead) + items[i].text;
        return text +
               (layout.items.empty() ? m_style.tail(after, indentation)
                                     : between(layout.items.back().end, layout.end - 1)) +
               close;
    }

    // The white space and comma between two items that had those origins.
    std::string separator(const JsonLayout& layout, std::optional<std::size_t> first,
                          std::optional<std::size_t> second, std::string_view lead) const {
        const auto& items = layout.items;
        const auto before = [&](std::size_t item) {
            return between(items[item - 1].end, items[item].begin);
        };
        if (second && *second > 0)
            return before(*second);
        if (first && *first + 1 < items.size())
            return before(*first + 1);
        return items.size() > 1 ? before(items.size() - 1) : m_style.separator(lead);
    }

    std::string_view m_text;
    JsonLayout m_layout;
    JsonStyle m_style;
    const KnownOrigins& m_known;
};

} // namespace

std::string rewritten(std::string_view text, const JsonValue& wanted, const KnownOrigins& known) {
    return Rewriter(text, known).rewrite(readJson(text)->root, wanted);
}

} // namespace core
