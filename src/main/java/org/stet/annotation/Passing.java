package org.stet.annotation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;

/**
 * Takes a reader's word that there is nothing to tag in a paragraph: it counts as seen. What merely was before the eyes is
 * no act and has no history; this is one, and can be taken back.
 */
@ApplicationScoped
class Passing implements Undoable {

    static final String SUBJECT = "paragraph";

    private final OwnReadings readings;
    private final TextVersions texts;
    private final History history;

    Passing(OwnReadings readings, TextVersions texts, History history) {
        this.readings = readings;
        this.texts = texts;
        this.history = history;
    }

    /** @param id of the saying, made by the client */
    Written<ParagraphView> put(UUID id, NewParagraph request) {
        var reading = readings.require(request.reading());
        var earlier =
                history.repeated(request.change(), reading.account, SUBJECT, id).map(entry -> entry.after);
        if (earlier.isPresent()) {
            return new Written<>(CanonicalJson.read(earlier.get(), ParagraphView.class), 0, true);
        }
        OwnReadings.requireOpen(reading);
        requireThere(request.block(), reading);
        history.record(see(id, request.block(), true, reading, request.change()));
        return new Written<>(new ParagraphView(id, request.block(), true), 0, true);
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public NewChange putBack(UUID subject, String from, String wanted, Reading reading, UUID change) {
        var state = CanonicalJson.read(wanted, ParagraphView.class);
        return see(subject, state.block(), state.seen(), reading, change);
    }

    /** Lets a block count as seen, or no longer. @return the change, to be written down */
    private static NewChange see(UUID id, int block, boolean seen, Reading reading, UUID change) {
        var there = SeenBlock.of(reading.id, block);
        if (seen && there.isEmpty()) {
            new SeenBlock(reading.id, block).persist();
        } else if (!seen) {
            there.ifPresent(SeenBlock::delete);
        }
        SeenBlock.flush();
        return NewChange.of(
                change,
                reading.account,
                reading.place(),
                ChangeKind.PARAGRAPH_PASSED,
                SUBJECT,
                id,
                new ParagraphView(id, block, there.isPresent()),
                new ParagraphView(id, block, seen));
    }

    private void requireThere(int block, Reading reading) {
        int count = texts.read(reading.text).blocks().size();
        if (block >= count) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The text has no such block.")
                    .field("block", "Ordinals go from 0 to %d.".formatted(count - 1));
        }
    }
}
