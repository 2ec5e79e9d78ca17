// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/jsonsource.h"

namespace core {

Error notJson(TextSource& source, std::string_view what) {
    const TextPlace place = source.place();
    const auto error = [place](ErrorCode code, std::string_view sentence) {
        return Error{code, {}, place, {sentence, {}}};
    };
    if (source.stopped()) {
        switch (*source.stopped()) {
        case SourceStop::TooLargeValue:
            return error(ErrorCode::TooLarge,
                         TAGWARDEN_TEXT("For more than 4 MiB up to here no value comes to an end. "
                                        "No list of images is like that"));
        case SourceStop::Cancelled:
            return error(ErrorCode::Cancelled, TAGWARDEN_TEXT("Reading was cancelled"));
        case SourceStop::Unreadable:
            return error(ErrorCode::Unreadable,
                         TAGWARDEN_TEXT("The file cannot be read from here on"));
        case SourceStop::BrokenGzip:
            return error(ErrorCode::Unreadable,
                         TAGWARDEN_TEXT("The file is packed by gzip, and its packing is broken "
                                        "from here on. Fetch or pack it anew"));
        case SourceStop::CutOffGzip:
            return error(ErrorCode::Unreadable,
                         TAGWARDEN_TEXT("The file is packed by gzip and has been cut off. Fetch or "
                                        "pack it anew"));
        }
    }
    const unsigned char last = source.lastByte();
    const bool isNeverUtf8 = last == 0xc0 || last == 0xc1 || last >= 0xf5;
    if (isNeverUtf8 || what.find("UTF-8") != std::string_view::npos)
        return error(ErrorCode::NotUtf8, TAGWARDEN_TEXT("The text is not UTF-8 here. Save it as "
                                                        "UTF-8, or export the list anew"));
    if (source.wasAtEnd())
        return error(ErrorCode::NotJson,
                     TAGWARDEN_TEXT("The text ends before its JSON does. It may have been cut "
                                    "off; export the list anew"));
    return error(ErrorCode::NotJson,
                 TAGWARDEN_TEXT("The text is no JSON from here on. Look for a comma, a quote or "
                                "a bracket that is missing or too many"));
}

} // namespace core
