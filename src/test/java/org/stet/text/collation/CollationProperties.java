package org.stet.text.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;
import org.stet.text.Texts;

@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class CollationProperties {

    @Property
    void runs_and_changes_together_are_both_texts(@ForAll StoredText before, @ForAll StoredText after) {
        var collation = Collation.of(before, after);
        var was = new StringBuilder();
        var is = new StringBuilder();
        var runs = new ArrayList<>(collation.runs());
        var changes = new ArrayList<>(collation.changes());
        while (!runs.isEmpty() || !changes.isEmpty()) {
            boolean run = changes.isEmpty()
                    || !runs.isEmpty()
                            && runs.get(0).before() <= changes.get(0).before()
                            && runs.get(0).after() <= changes.get(0).after();
            if (run) {
                Run same = runs.remove(0);
                String words = words(before, same.before(), same.beforeEnd());
                assertThat(words(after, same.after(), same.afterEnd())).isEqualTo(words);
                was.append(words);
                is.append(words);
            } else {
                Change change = changes.remove(0);
                was.append(words(before, change.before(), change.beforeEnd()));
                is.append(words(after, change.after(), change.afterEnd()));
            }
        }
        assertThat(was).hasToString(before.string());
        assertThat(is).hasToString(after.string());
    }

    @Property
    void a_text_that_did_not_change_keeps_every_passage(
            @ForAll StoredText text, @ForAll @IntRange(max = 20) int which) {
        passages(text, which).forEach(passage -> assertThat(between(text, text).anchor(passage))
                .isEqualTo(new Anchor(Fate.UNCHANGED, passage)));
    }

    @Property
    void what_is_carried_says_the_same_and_may_stand_where_it_does(
            @ForAll StoredText before, @ForAll StoredText after, @ForAll @IntRange(max = 20) int which) {
        var reanchoring = between(before, after);
        for (var passage : passages(before, which)) {
            var anchor = reanchoring.anchor(passage);
            assertThat(anchor.place() == null).isEqualTo(anchor.fate() == Fate.GONE);
            if (anchor.place() == null) {
                continue;
            }
            assertThat(Blocks.keepTo(anchor.place(), Blocks.propose(after))).isTrue();
            assertThat(anchor.place().spans())
                    .allMatch(span -> after.isGraphemeBorder(span.start()) && after.isGraphemeBorder(span.end()));
            if (anchor.fate() != Fate.WORDS) {
                assertThat(after.exact(anchor.place())).isEqualTo(before.exact(passage));
            }
        }
    }

    @Property
    void a_passage_is_not_lost_between_new_paragraphs(
            @ForAll StoredText text, @ForAll StoredText other, @ForAll @IntRange(max = 20) int which) {
        var after =
                StoredText.of("Correction: " + other.string() + "\n\n" + text.string() + "\n\nMore: " + other.string());
        passages(text, which)
                .forEach(passage ->
                        assertThat(between(text, after).anchor(passage).fate()).isNotEqualTo(Fate.GONE));
    }

    static Reanchoring between(StoredText before, StoredText after) {
        return new Reanchoring(version(before), version(after));
    }

    static Version version(StoredText text) {
        var blocks = Blocks.propose(text);
        return new Version(
                text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH).sentences());
    }

    /** Words and sentences of the text. */
    private static List<Passage> passages(StoredText text, int which) {
        var segments = Segmentation.of(text, Blocks.propose(text), Locale.ENGLISH);
        var all = new ArrayList<Span>(segments.words());
        all.addAll(segments.sentences());
        return all.stream()
                .skip(Math.min(which, Math.max(0, all.size() - 1)))
                .limit(3)
                .filter(span -> text.isGraphemeBorder(span.start()) && text.isGraphemeBorder(span.end()))
                .map(Passage::of)
                .toList();
    }

    private static String words(StoredText text, int start, int end) {
        return start == end ? "" : text.words(new Span(start, end));
    }
}
