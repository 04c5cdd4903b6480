package org.stet.handout.assembly;

import java.util.List;

import org.stet.handout.sheet.LabelLook;
import org.stet.handout.wording.Wording;
import org.stet.schema.Label;
import org.stet.schema.TagSet;

/** Labels as sheets show them. Those that the wording has a translation for are named in the sheets' language. */
final class LabelLooks {

    private static final String BLACK = "#000000";
    private static final String GREY = "#e0e0e0";

    private LabelLooks() {}

    /** The labels of a tag set that people tag, and those that stand for a kind of block, in their order. */
    static List<LabelLook> of(TagSet tagSet, Wording wording) {
        return tagSet.labels().stream()
                .map(label -> look(tagSet, label, wording))
                .toList();
    }

    private static LabelLook look(TagSet tagSet, Label label, Wording wording) {
        var key = tagSet.id() + "." + label.id();
        var group = tagSet.group(label.group());
        boolean translated =
                wording.has(key + ".name") && !wording.language().getLanguage().equals(tagSet.language());
        return new LabelLook(
                label.id(),
                label.code(),
                translated ? wording.say(key + ".name") : label.name(),
                translated ? wording.say(key + ".rule") : label.summary(),
                label.line(),
                label.fill(),
                group.map(found -> found.line()).orElse(BLACK),
                group.map(found -> found.tint()).orElse(GREY));
    }
}
