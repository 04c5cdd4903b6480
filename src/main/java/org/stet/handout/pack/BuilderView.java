package org.stet.handout.pack;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the builder shows.
 *
 * @param version of the row, which the form builds on
 * @param number of the recipe's version that is shown
 * @param mayChange whether whoever looks may save
 * @param notices what has changed since, and what the note on rights asks for
 * @param renewable whether article or tags have changed since
 * @param nothing the activity's name where the excerpt has nothing for it, {@code null} where it has
 * @param instead an activity that finds something, {@code null} where none does
 * @param problem why nothing was saved, {@code null} if it was
 */
record BuilderView(
        ProjectNav nav,
        UUID id,
        UUID article,
        String title,
        String language,
        String maker,
        boolean own,
        boolean deleted,
        int version,
        int number,
        int latest,
        boolean mayChange,
        List<String> notices,
        boolean renewable,
        List<Choice> activities,
        @Nullable String nothing,
        @Nullable Choice instead,
        boolean classLabels,
        boolean mapped,
        List<LabelChoice> labels,
        List<Excerpt> excerpts,
        List<Version> versions,
        boolean mayAdd,
        Looks layout,
        List<Choice> languages,
        int threshold,
        int contested,
        List<Sheet> sheets,
        String sheet,
        List<Output> outputs,
        List<Draft> drafts,
        List<Earlier> earlier,
        @Nullable String problem) {

    private static final Set<String> PAPER = Set.of("pdf", "docx", "html");

    /** @param finds how much it finds in the excerpt */
    record Choice(String id, String name, boolean chosen, int finds) {}

    record LabelChoice(String id, String code, String name, boolean chosen) {}

    /**
     * An article whose paragraphs can be chosen.
     *
     * @param words how many are chosen
     */
    record Excerpt(int index, String title, String language, String direction, int words, List<Paragraph> paragraphs) {}

    record Paragraph(int index, String begins, int words, boolean chosen) {}

    record Version(int index, String letter, int hint, boolean large) {}

    record Looks(
            String paper,
            boolean lineNumbers,
            boolean wideMargin,
            boolean easyReading,
            boolean patterns,
            boolean outletShown) {}

    record Sheet(String id, String name, boolean chosen) {}

    /**
     * @param obstacles why it cannot be had; empty where it can
     * @param notes what the teacher should know of it
     */
    record Output(String format, List<String> obstacles, List<String> notes) {}

    record Draft(int index, String key, String prompt, String answer, String hints, boolean asked, boolean last) {}

    record Earlier(int number, String made, boolean shown) {}

    /** Formats for paper: each of their sheets can be had alone. */
    public List<String> paperFormats() {
        return outputs.stream().map(Output::format).filter(PAPER::contains).toList();
    }

    /** Whether what is shown is the last version, which alone is changed. */
    public boolean current() {
        return number == latest;
    }

    public boolean editable() {
        return mayChange && current() && !deleted;
    }
}
