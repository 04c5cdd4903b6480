package org.stet.annotation.carryover;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import org.stet.annotation.DecisionView;
import org.stet.annotation.Reading;
import org.stet.annotation.Undoable;
import org.stet.history.ChangeKind;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;

/** Lets an annotation of an earlier text wait again, or be dropped again; the annotation that it became is a step beside it. */
@ApplicationScoped
class Redeciding implements Undoable {

    @Override
    public String subjectType() {
        return DecisionView.SUBJECT;
    }

    @Override
    public NewChange putBack(UUID subject, String from, String wanted, Reading reading, UUID change) {
        var row = Carried.byId(subject).orElseThrow(() -> ProblemException.unknown());
        var after = CanonicalJson.read(wanted, JsonNode.class);
        row.dropped = after.path("dropped").asBoolean();
        row.lastChange = change;
        Carried.flush();
        return NewChange.of(
                change,
                reading.account,
                reading.place(),
                ChangeKind.CARRYING_DECIDED,
                DecisionView.SUBJECT,
                subject,
                CanonicalJson.read(from, JsonNode.class),
                after);
    }
}
