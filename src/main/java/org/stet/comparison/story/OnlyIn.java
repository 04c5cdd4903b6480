package org.stet.comparison.story;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one article has and others have not.
 *
 * @param quoted whom it quotes and they do not
 * @param sources on whom it draws otherwise and they do not
 * @param labels that are used in it only
 * @param targets that it alone takes a stand on
 */
@Schema(name = "OnlyIn")
public record OnlyIn(List<String> quoted, List<String> sources, List<String> labels, List<String> targets) {

    /**
     * @param here the place of the article in the story, from 0
     * @param there the places of those that it is held against
     */
    public static OnlyIn of(StoryView story, int here, List<Integer> there) {
        return new OnlyIn(
                only(story.sources(), StoryView.SourceRow::name, OnlyIn::quotes, here, there),
                only(story.sources(), StoryView.SourceRow::name, OnlyIn::draws, here, there).stream()
                        .filter(name -> story.sources().stream()
                                .noneMatch(row -> row.name().equals(name) && quotes(row, here)))
                        .toList(),
                only(story.labels(), StoryView.LabelRow::name, OnlyIn::uses, here, there),
                only(story.targets(), StoryView.TargetRow::name, OnlyIn::stands, here, there));
    }

    private static boolean quotes(StoryView.SourceRow row, int at) {
        return row.cells().get(at).quotations() > 0;
    }

    private static boolean draws(StoryView.SourceRow row, int at) {
        return !row.cells().get(at).places().isEmpty();
    }

    private static boolean uses(StoryView.LabelRow row, int at) {
        return row.cells().get(at).passages() > 0;
    }

    private static boolean stands(StoryView.TargetRow row, int at) {
        return !row.cells().get(at).empty();
    }

    private static <R> List<String> only(
            List<R> rows, Function<R, String> name, BiPredicate<R, Integer> has, int here, List<Integer> there) {
        return rows.stream()
                .filter(row -> has.test(row, here) && there.stream().noneMatch(at -> has.test(row, at)))
                .map(name)
                .toList();
    }

    public boolean empty() {
        return quoted.isEmpty() && sources.isEmpty() && labels.isEmpty() && targets.isEmpty();
    }
}
