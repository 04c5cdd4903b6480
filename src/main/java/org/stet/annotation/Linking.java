package org.stet.annotation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;

/** Relates a reader's annotations to each other. */
@ApplicationScoped
public class Linking {

    public static final String SUBJECT = "link";

    private final OwnReadings readings;
    private final TagCheck check;
    private final History history;

    Linking(OwnReadings readings, TagCheck check, History history) {
        this.readings = readings;
        this.check = check;
        this.history = history;
    }

    /** @param ifMatch required when the link exists */
    public Written<LinkView> put(UUID id, NewLink request, @Nullable String ifMatch) {
        var ground = readings.ground(request.reading(), request.change());
        var reading = ground.reading();
        var earlier = History.repeated(ground.earlier(), reading.account, SUBJECT, id);
        if (earlier.isPresent() && earlier.get().after != null) {
            var view = CanonicalJson.read(earlier.get().after, LinkView.class);
            return new Written<>(view, view.version(), earlier.get().before == null);
        }
        OwnReadings.requireOpen(reading);
        check.checkLink(ground, request.type(), end(request.from(), "from", reading), end(request.to(), "to", reading));

        var existing = Link.byId(id);
        var before = existing.filter(link -> !link.withdrawn).map(LinkView::of).orElse(null);
        existing.ifPresent(link -> {
            if (!link.reading.id.equals(reading.id)) {
                throw unknown();
            }
            IfMatch.required(ifMatch).require(link.version, link.lastChange, link.withdrawn ? null : LinkView.of(link));
        });
        var link = existing.orElseGet(() -> new Link(id, reading, request));
        apply(link, request);
        link.persistAndFlush();
        var after = LinkView.of(link);
        history.record(NewChange.of(
                        request.change(),
                        reading.account,
                        reading.place(),
                        before == null ? ChangeKind.LINK_DRAWN : ChangeKind.LINK_REVISED,
                        SUBJECT,
                        id,
                        before,
                        after)
                .in(request.batch()));
        return new Written<>(after, link.version, existing.isEmpty());
    }

    void withdraw(UUID id, UUID change, @Nullable UUID batch, @Nullable String ifMatch) {
        var link = Link.byId(id).orElseThrow(Linking::unknown);
        var reading = readings.require(link.reading.id);
        if (history.repeated(change, reading.account, SUBJECT, id).isPresent()) {
            return;
        }
        OwnReadings.requireOpen(reading);
        var before = LinkView.of(link);
        IfMatch.required(ifMatch).require(link.version, link.lastChange, link.withdrawn ? null : before);
        if (link.withdrawn) {
            throw unknown();
        }
        link.withdrawn = true;
        link.lastChange = change;
        history.record(NewChange.of(
                        change, reading.account, reading.place(), ChangeKind.LINK_WITHDRAWN, SUBJECT, id, before, null)
                .in(batch));
    }

    private static void apply(Link link, NewLink request) {
        link.type = request.type();
        link.from = request.from();
        link.to = request.to();
        link.note = request.note();
        link.withdrawn = false;
        link.lastChange = request.change();
    }

    /** Puts a stored link back into a state that history kept. */
    static void restore(Link link, LinkView state, UUID change) {
        link.type = state.type();
        link.from = present(state.from(), link.reading);
        link.to = present(state.to(), link.reading);
        link.note = state.note();
        link.withdrawn = false;
        link.lastChange = change;
    }

    /** An end in another article whose text was corrected since is the one that came over to the corrected text. */
    private static UUID present(UUID end, Reading reading) {
        UUID present = end;
        for (var at = Annotation.byId(end); at.isPresent(); at = Annotation.heirOf(at.get())) {
            if (at.get().reading.id.equals(reading.id) || at.get().withdrawn) {
                break;
            }
            present = at.get().id;
        }
        return present;
    }

    /** Both ends belong to the reader's own work in this project: nobody else's annotations are theirs to see. */
    private static Annotation end(UUID id, String field, Reading reading) {
        return Annotation.byId(id)
                .filter(annotation -> !annotation.withdrawn)
                .filter(annotation -> annotation.reading.account.equals(reading.account))
                .filter(annotation -> annotation.reading.project.equals(reading.project))
                .orElseThrow(() -> ProblemException.of(
                                ProblemType.INVALID_REQUEST,
                                "A link joins two of your own annotations in this project.")
                        .field(field, "There is no such annotation of yours."));
    }

    private static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
