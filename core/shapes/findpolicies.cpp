// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/findpolicies.h"

#include "core/base/utf8.h"
#include "core/hcl/hclblock.h"
#include "core/shapes/apianswer.h"
#include "core/shapes/cloudformationjson.h"
#include "core/shapes/cloudformationyaml.h"
#include "core/shapes/terraformjson.h"
#include "core/shapes/terraformshow.h"
#include "core/shapes/terraformsource.h"
#include "core/shapes/terraformstate.h"

namespace core {

namespace {

FoundPolicies bare(Result<PolicyFile> file) {
    return {{{}, file ? file->json.places.at({}) : file.error().place, std::move(file)}};
}

bool beginsAsJson(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != text.npos && (text[first] == '{' || text[first] == '[');
}

} // namespace

Result<FoundPolicies> findPolicies(std::string_view text) {
    if (text.starts_with("\x1f\x8b"))
        return Error{
            ErrorCode::WrongShape,
            {},
            {},
            {TAGWARDEN_TEXT("This is packed by gzip. Unpack it first; only lists of images "
                            "are read as they are packed"),
             {}}};
    auto json = readJson(text);
    if (!json) {
        std::string_view unmarked = text;
        if (text.starts_with(byteOrderMark))
            unmarked.remove_prefix(byteOrderMark.size());
        if (json.error().code == ErrorCode::NotJson && !beginsAsJson(unmarked)) {
            if (looksLikeHcl(unmarked))
                return policiesInTerraform(unmarked);
            if (looksLikeCloudFormationYaml(unmarked))
                return policiesInCloudFormationYaml(unmarked);
        }
        return bare(json.error());
    }
    if (isApiAnswer(*json))
        return policiesInApiAnswer(text, *json);
    if (!find(json->root, "rules")) {
        if (isCloudFormationJson(*json))
            return policiesInCloudFormation(text, *json);
        if (isTerraformShow(*json))
            return policiesInTerraformShow(text, *json);
        if (isTerraformState(*json))
            return policiesInTerraformState(text, *json);
        if (isTerraformJson(*json))
            return policiesInTerraformJson(text, *json);
    }
    return bare(PolicyFile{
        PolicyShape::Bare, *std::move(json), countCodePoints(text), {}, std::string(text)});
}

} // namespace core
