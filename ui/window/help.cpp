// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui", text);
}

// Each section is a text of its own for those who translate it.
QString helpText() {
    return tr(R"(
<h2>How ECR decides</h2>
<p>For each image ECR looks at the rules by priority, the smallest number first. The first rule
that <b>identifies</b> the image <b>claims</b> it: that rule alone decides. If it <b>marks</b> the
image, the image expires or is archived; if not, the image is kept, and no later rule may touch
it. An image that no rule identifies is kept.</p>)") +
           tr(R"(
<h3>What surprises people</h3>
<ul>
<li>An image can have many tags. A rule about <tt>dev-</tt> identifies it also when it carries
<tt>prod-1</tt>. Put the rule that protects <tt>prod-</tt> above.</li>
<li>Every entry of a list must match one of the image's tags: <tt>alpha*, beta*</tt> means both,
not one of the two.</li>
<li>A count takes in every image that the rule identifies, also those that another rule has
claimed. They fill places.</li>
<li>“More than 14 days” means more: an image that is exactly 14 days old stays.</li>
<li>A pattern matches the whole tag: <tt>prod</tt> is not <tt>prod-1</tt>, <tt>prod*</tt> matches
both. A prefix needs no star.</li>
<li>An image that is part of an index (of several platforms) counts like any other, but stays as
long as the index is there. What an index contains is known only when the output of
<tt>aws ecr batch-get-image</tt> for it is opened together with the list of images.</li>
<li>ECR acts within 24 hours of an image meeting a rule, not at once. Nothing that is shown here
deletes anything.</li>
<li>A signature or an SBOM goes along with the image that it refers to, whatever rule keeps
it.</li>
</ul>)") + tr(R"(
<h3>Traps</h3>
<p><i>Problems</i> also lists what ECR accepts and people regret, as a warning (⚠) where images are
lost or the policy cannot do what it says, else as a note (ℹ). <i>Show the images</i> selects those
that are in a trap, and a button mends what one change can mend.</p>
<ul>
<li><b>Order</b>: a rule that is to keep images stands below one that takes some of them, or rules
above leave it none to decide about.</li>
<li><b>Tags</b>: a list means all of its entries where any was meant; an entry that no tag can match;
an image has tags of two rules, and the harsher one takes it; a tag that moves on leaves an image
without one; a rule about any image takes tags that no other rule names.</li>
<li><b>Numbers</b>: a count that is never exceeded, or that others fill; an age that takes even the
newest image when nothing is pushed any more.</li>
<li><b>Archive</b>: images go there and never expire, or a rule waits there for images that never
come.</li>
</ul>)") + tr(R"(
<h3>Working with rules</h3>
<ul>
<li>Drag a rule by its grip ⠿: the table shows what the new order does before you drop it.
<b>Esc</b> puts it back.</li>
<li><b>Alt+↑</b> and <b>Alt+↓</b> move the selected rule, <b>Ctrl+Shift+N</b> adds one,
<b>Ctrl+D</b> duplicates it, <b>Ctrl+Shift+Backspace</b> deletes it.</li>
<li><i>Add rule</i> has templates. <i>Protect</i> puts a rule on top that always keeps the images
with a prefix. ECR has no such rule, so it is written as one that keeps the newest 999,999,999; every
rule that keeps 100,000 or more, ECR's quota for a repository, is shown as a protection.</li>
<li>The eye on a card, or <b>Ctrl+M</b>, mutes the rule: it takes no part until you unmute it or
open another policy. Saving writes it all the same; exporting asks.</li>
<li>Select several cards with <b>Ctrl</b> or <b>Shift</b> and a click, <b>Shift+↑</b> and
<b>Shift+↓</b>, or <b>Ctrl+A</b>. <b>Ctrl+C</b> copies them as JSON, <b>Ctrl+V</b> puts rules from the
clipboard below the selected one, here or in another window.</li>
<li>A prefix or pattern on a card shows how many images it matches by itself. While you type, or
after <b>↓</b>, a list says how the images' tags go on: <b>↓</b> and <b>Enter</b> take one. <b>Enter</b>
or a comma goes on to the next entry.</li>
<li>A new rule identifies nothing until you type how a tag starts. While the policy has errors,
the table keeps the verdicts from before and says so.</li>
<li>Moving deals out the priorities that are there; <i>Rule → Renumber</i> makes them 1 to n.
<i>Edit → Settings</i> (<b>Ctrl+,</b>) can have that done always, and knows what storage costs.</li>
<li><i>Why</i> says for an image that goes what would keep it. <i>Problems</i> leads to what is
wrong, and mends what no field of a card can.</li>
<li><b>?</b> shows all keys on one sheet.</li>
<li><b>Ctrl+Z</b> undoes one step, <b>Ctrl+Shift+Z</b> does it again.</li>
</ul>)") + tr(R"(
<h3>Guarantees</h3>
<p><i>Guarantees</i> (<b>Ctrl+5</b>) keeps sentences such as “never expired: images with a tag
matching <tt>prod-*</tt>”. Each is proved for every repository there could be, holds while there are not
too many images, or is refuted. Then the smallest repository that shows so can be opened, and your
images brought back.</p>)") +
           tr(R"(
<h3>The text</h3>
<ul>
<li><i>JSON</i> (<b>Ctrl+3</b>) is the policy's text as it is in the file. Typing there changes the
cards as soon as it says a policy; an edit on a card changes only those characters, and the rest of
your layout stays.</li>
<li>What is wrong is underlined, with a sign in the margin; point at it to read what ECR says.
<b>F8</b> goes to the next problem, <b>Ctrl+F</b> finds, <b>Esc</b> leaves the text.</li>
<li>While the text is broken, the line below it says where. The cards show what it said before and
cannot be changed; <i>Back to the last whole text</i> undoes what broke it. Saving asks first.</li>
</ul>)") + tr(R"(
<h3>Comparing</h3>
<ul>
<li><i>Compare</i> in the toolbar sets the policy beside another one: another file
(<b>Ctrl+Shift+O</b>), its own file as it is saved (<b>Ctrl+Shift+D</b>), or itself as it is now,
before you go on (<b>Ctrl+Shift+B</b>). <b>Esc</b> ends it.</li>
<li>Meanwhile a bar above the table says how many images newly expire or are newly archived, are
newly kept, are decided by another rule, or stay the same; a click shows only those. <i>Before</i>
in the table is what the other policy decides, and cards count what their rule changes.</li>
<li>A rule that was moved, renumbered or edited is the same rule.</li>
</ul>)") + tr(R"(
<h3>Files</h3>
<ul>
<li>Policies: the bare document, the output of <tt>aws ecr get-lifecycle-policy</tt> or <tt>terraform
show -json</tt>, CloudFormation templates, Terraform source (<b>Ctrl+O</b>), or any of these from
the clipboard (<b>Ctrl+Shift+V</b>). Images: the output of <tt>aws ecr describe-images</tt>,
also packed by gzip (<b>Ctrl+I</b>). Or drop files on the window.</li>
<li>What is not saved is backed up while you work, with all undo steps. After a crash the next start
offers it.</li>
<li>When another program changes a file that is open, a bar says so. <i>Reload</i> is a step that
<b>Ctrl+Z</b> undoes; saving over such a file asks first.</li>
<li><b>Ctrl+E</b> exports the JSON that ECR accepts, <b>Ctrl+Shift+C</b> copies it; both are
refused while the policy has errors.</li>
<li><i>As of</i> in the toolbar shows what will be true later, if nothing new is pushed.</li>
</ul>)") + tr(R"(
<h3>What runs, and what would flip an image</h3>
<ul>
<li><i>Image → Load what runs now</i> (<b>Ctrl+Shift+I</b>) takes the output of <tt>kubectl get pods
-A -o json</tt>, <tt>aws ecs describe-task-definition</tt>, <tt>describe-tasks</tt> or <tt>aws lambda
get-function</tt>, or references of images, one a line. A digest says which image runs, else a tag.
Several files add up until <i>Forget what runs</i>; <i>Remarks about what runs</i> lists what is not
among the images.</li>
<li>Images in use carry a sign, <tt>inuse:yes</tt> filters them, and one that would go stands above
all problems. Nobody can pull an image from the archive, so going there counts, too.</li>
<li><i>Why</i> says on which day an image goes if nothing is pushed, or after how many more pushes,
and offers what would keep one that goes. Each offer was tried; <b>Alt+1</b> to <b>Alt+3</b> take
one, <b>Ctrl+Z</b> undoes it.</li>
</ul>)") + tr(R"(
<h3>What is assumed</h3>
<p>Where neither the documentation nor experience tells what ECR does, Tagwarden takes an answer
of its own and says so where it matters: images of the same time are ordered by digest, an
archived image without a time of archiving is kept by rules about that time, a time without a
zone is UTC, parts of an index count for the rules that identify them, an index in the archive
still keeps its parts, and a signature that would be archived expires when its image does.</p>
)");
}

} // namespace

void showHelp(QWidget* window) {
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("How ECR decides"));
    auto* text = new QTextBrowser;
    text->setHtml(helpText());
    text->setAccessibleName(dialog->windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(620, 640);
    dialog->show();
}

void showAbout(QWidget* window) {
    QMessageBox::about(
        window, tr("About Tagwarden"),
        tr("<h3>Tagwarden %1</h3><p>Shows what an Amazon ECR lifecycle policy does to every "
           "image, "
           "and why, before it does it.</p><p>Free software under the GNU General Public License, "
           "version 3 or later. Amazon has no part in it.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace ui
