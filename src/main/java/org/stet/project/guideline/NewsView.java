package org.stet.project.guideline;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.schema.guideline.GuidelineChange;
import org.stet.schema.guideline.Part;
import org.stet.schema.guideline.Reworded;
import org.stet.schema.guideline.Subject;
import org.stet.text.Span;
import org.stet.text.StoredText;
import org.stet.text.collation.Collation;

/**
 * News of a guideline as a page shows them: each changed sentence once, with what went struck out and what came beside it.
 *
 * @param day of the last change, UTC; {@code null} if nobody knows
 */
record NewsView(GuidelineNews news, @Nullable String day, List<Changed> changes) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);

    /** @param clauses those to show: of something new what it is in short, of something gone none */
    record Changed(Subject subject, GuidelineChange.Kind kind, List<Sentence> clauses) {

        /** Where in the codebook it stands; {@code null} for what has no place of its own there. */
        public @Nullable String place() {
            return subject.kind() == Subject.Kind.LABEL && kind != GuidelineChange.Kind.WENT ? subject.id() : null;
        }
    }

    /** What is said of one part, in pieces. */
    record Sentence(Part part, List<Piece> pieces) {}

    /** Words that stayed, came or went. */
    record Piece(Mark mark, String words) {

        public boolean came() {
            return mark == Mark.CAME;
        }

        public boolean went() {
            return mark == Mark.WENT;
        }
    }

    enum Mark {
        STAYED,
        CAME,
        WENT
    }

    static NewsView of(GuidelineNews news) {
        return new NewsView(
                news,
                news.at() == null ? null : DAY.format(news.at()),
                news.changes().stream().map(NewsView::changed).toList());
    }

    private static Changed changed(GuidelineChange change) {
        var shown = change.clauses().stream().filter(clause -> switch (change.kind()) {
            case STAYED -> true;
            case CAME -> clause.part() == Part.SUMMARY;
            case WENT -> false;
        });
        return new Changed(
                change.subject(), change.kind(), shown.map(NewsView::sentence).toList());
    }

    private static Sentence sentence(Reworded clause) {
        var before = clause.before();
        var after = clause.after();
        var pieces = new ArrayList<Piece>();
        if (before != null && after != null) {
            pieces.addAll(pieces(StoredText.of(before), StoredText.of(after)));
        } else if (after != null) {
            pieces.add(new Piece(Mark.CAME, after));
        } else if (before != null) {
            pieces.add(new Piece(Mark.WENT, before));
        }
        return new Sentence(clause.part(), List.copyOf(pieces));
    }

    private static List<Piece> pieces(StoredText before, StoredText after) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var change : Collation.of(before, after).changes()) {
            add(pieces, Mark.STAYED, after, at, change.after());
            add(pieces, Mark.WENT, before, change.before(), change.beforeEnd());
            add(pieces, Mark.CAME, after, change.after(), change.afterEnd());
            at = change.afterEnd();
        }
        add(pieces, Mark.STAYED, after, at, after.length());
        return pieces;
    }

    private static void add(List<Piece> pieces, Mark mark, StoredText text, int start, int end) {
        if (start < end) {
            pieces.add(new Piece(mark, text.words(new Span(start, end))));
        }
    }
}
