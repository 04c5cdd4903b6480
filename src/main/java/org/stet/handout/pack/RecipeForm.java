package org.stet.handout.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.jspecify.annotations.Nullable;

import org.stet.handout.question.Questions;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.recipe.Recipe.Edit;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Paper;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Reads a recipe from the builder's form. */
final class RecipeForm {

    /** How many questions a recipe keeps. */
    private static final int MOST_QUESTIONS = 200;

    private final MultivaluedMap<String, String> fields;
    private final Recipe before;

    /** @param before the recipe that the form showed */
    RecipeForm(MultivaluedMap<String, String> fields, Recipe before) {
        this.fields = fields;
        this.before = before;
    }

    /** @throws ProblemException {@code invalid-request} for a field that says nothing possible */
    Recipe read(List<Questions.Draft> drafts, int articles) {
        var activity = Activity.find(word("activity", before.activity().id()))
                .orElseThrow(() -> refused("activity", "is none that there is"));
        boolean classLabels = fields.containsKey("set") ? "class".equals(word("set", "own")) : before.classLabels();
        // Another activity, or another set of labels, is about other labels.
        boolean others = activity != before.activity() || classLabels != before.classLabels();
        return new Recipe(
                activity,
                classLabels,
                others ? List.of() : labels(),
                IntStream.range(0, articles).mapToObj(this::paragraphs).toList(),
                versions(),
                layout(),
                word("language", before.language()),
                number("threshold", before.threshold(), 1, 100),
                edits(drafts));
    }

    /** What is ticked. Where that is what the form showed, nothing was chosen: what follows the activity goes on doing so. */
    private List<String> labels() {
        var ticked = all("labels");
        var shown = all("usual-labels");
        return new HashSet<>(ticked).equals(new HashSet<>(shown)) ? before.labels() : ticked;
    }

    private List<Integer> paragraphs(int article) {
        return all("p" + article).stream()
                .map(value -> number("p" + article, value, 0, 100_000))
                .sorted()
                .distinct()
                .toList();
    }

    private List<Recipe.Version> versions() {
        var versions = new ArrayList<Recipe.Version>();
        for (int i = 0; i < Recipe.MOST_VERSIONS && fields.containsKey("hint-" + i); i++) {
            versions.add(new Recipe.Version(
                    number("hint-" + i, 1, 0, Recipe.Version.MOST_HELP), fields.containsKey("large-" + i)));
        }
        if (versions.isEmpty()) {
            return before.versions();
        }
        return switch (word("do", "")) {
            case "three" ->
                List.of(
                        new Recipe.Version(3, versions.get(0).large()),
                        new Recipe.Version(2, versions.get(0).large()),
                        new Recipe.Version(1, versions.get(0).large()));
            case "more" -> with(versions);
            case "fewer" -> versions.size() == 1 ? versions : versions.subList(0, versions.size() - 1);
            default -> versions;
        };
    }

    private static List<Recipe.Version> with(List<Recipe.Version> versions) {
        if (versions.size() == Recipe.MOST_VERSIONS) {
            return versions;
        }
        var more = new ArrayList<>(versions);
        more.add(new Recipe.Version(0, false));
        return more;
    }

    private Layout layout() {
        return new Layout(
                Paper.of(word("paper", before.layout().paper().id()))
                        .orElseThrow(() -> refused("paper", "is neither a4 nor letter")),
                fields.containsKey("lineNumbers"),
                fields.containsKey("wideMargin"),
                fields.containsKey("easyReading"),
                fields.containsKey("patterns"),
                fields.containsKey("outletShown"));
    }

    /** What differs from the usual questions; those that the form did not show stay as they were. */
    private List<Edit> edits(List<Questions.Draft> drafts) {
        var keys = all("q");
        var edits = new ArrayList<Edit>();
        boolean asUsual = true;
        for (int i = 0; i < keys.size() && i < MOST_QUESTIONS; i++) {
            var key = keys.get(i);
            var draft = drafts.stream()
                    .filter(each -> each.question().key().equals(key))
                    .findFirst();
            if (draft.isEmpty()) {
                continue;
            }
            edits.add(new Edit(
                    key,
                    other("prompt-" + i, draft.get().usual()),
                    other("answer-" + i, draft.get().usualAnswer()),
                    !fields.containsKey("ask-" + i)));
            asUsual &= isUsual(edits.get(edits.size() - 1), draft.get());
        }
        move(edits);
        var usualKeys = drafts.stream().map(draft -> draft.question().key()).toList();
        boolean sameOrder = edits.stream().map(Edit::key).toList().equals(usualKeys);
        var prompt = word("own-prompt", "").strip();
        if (!prompt.isEmpty()) {
            asUsual = false;
            edits.add(new Edit(
                    Edit.OWN + UUID.randomUUID(),
                    limited("own-prompt", prompt),
                    blankToNull(word("own-answer", "")),
                    false));
        }
        edits.removeIf(edit -> edit.isOwn() && edit.prompt() == null);
        var shown = new HashSet<>(keys);
        var hidden = before.edits().stream()
                .filter(edit -> !shown.contains(edit.key()))
                .toList();
        if (sameOrder && asUsual && before.edits().isEmpty()) {
            return List.of();
        }
        edits.addAll(hidden);
        return edits;
    }

    /** Some questions are not asked unless the teacher wants them. */
    private static boolean isUsual(Edit edit, Questions.Draft draft) {
        return edit.prompt() == null && edit.answer() == null && edit.dropped() == draft.dropped() && !edit.isOwn();
    }

    /** {@code up-3} or {@code down-3}: one place earlier or later. */
    private void move(List<Edit> edits) {
        var step = word("move", "").split("-", 2);
        if (step.length < 2 || !step[1].matches("\\d{1,4}")) {
            return;
        }
        int from = Integer.parseInt(step[1]);
        int to = step[0].equals("up") ? from - 1 : from + 1;
        if (from < edits.size() && to >= 0 && to < edits.size()) {
            edits.add(to, edits.remove(from));
        }
    }

    /** Other words than the usual ones; {@code null} for those. */
    private @Nullable String other(String field, String usual) {
        var words = word(field, "").strip();
        return words.isEmpty() || words.equals(usual.strip()) ? null : limited(field, words);
    }

    private static String limited(String field, String words) {
        if (words.length() > Edit.LONGEST) {
            throw refused(field, "is longer than %d characters".formatted(Edit.LONGEST));
        }
        return words;
    }

    private static @Nullable String blankToNull(String words) {
        return words.isBlank() ? null : limited("own-answer", words.strip());
    }

    private String word(String field, String otherwise) {
        var value = fields.getFirst(field);
        return value == null ? otherwise : value;
    }

    private List<String> all(String field) {
        var values = fields.get(field);
        return values == null ? List.of() : List.copyOf(values);
    }

    private int number(String field, int otherwise, int least, int most) {
        return number(field, word(field, Integer.toString(otherwise)), least, most);
    }

    private static int number(String field, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused like a number out of range.
        }
        throw refused(field, "is a number from %d to %d".formatted(least, most));
    }

    private static ProblemException refused(String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "The recipe cannot be saved like this.")
                .field(field, reason);
    }
}
