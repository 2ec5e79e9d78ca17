// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/lookalike.h"

#include "core/base/message.h"
#include "core/images/imagefield.h"

namespace core {

Lookalike lookalikeWithKey(std::string_view key) {
    if (isKey(key, "previewResults"))
        return Lookalike::Preview;
    if (isKey(key, "imageIds"))
        return Lookalike::Names;
    if (isKey(key, "lifecyclePolicyText") || isKey(key, "rules"))
        return Lookalike::Policy;
    return Lookalike::None;
}

std::string_view sentence(Lookalike lookalike) {
    switch (lookalike) {
    case Lookalike::Policy:
        return TAGWARDEN_TEXT("This is a lifecycle policy, not a list of images. "
                              "`aws ecr describe-images` prints a list");
    case Lookalike::Preview:
        return TAGWARDEN_TEXT("This is a preview by ECR, which leaves out the images that "
                              "stay. `aws ecr describe-images` prints them all");
    case Lookalike::Names:
        return TAGWARDEN_TEXT("This list has names of images but no push times. "
                              "`aws ecr describe-images` prints a list with both");
    case Lookalike::None:
        break;
    }
    return TAGWARDEN_TEXT("There is no list of images here: neither `imageDetails` nor "
                          "`imageDigest`. `aws ecr describe-images` prints a list");
}

} // namespace core
