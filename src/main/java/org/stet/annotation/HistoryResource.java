package org.stet.annotation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeEntry;
import org.stet.http.Cursor;
import org.stet.http.Page;
import org.stet.http.Paging;

/** The history of one's own reading, and the way back through it. */
@Path("/api/readings")
@Authenticated
@Tag(name = "History")
class HistoryResource {

    private final OwnReadings readings;
    private final Undoing undoing;
    private final Summaries summaries;

    HistoryResource(OwnReadings readings, Undoing undoing, Summaries summaries) {
        this.readings = readings;
        this.undoing = undoing;
        this.summaries = summaries;
    }

    /** A step back or forth. */
    @Schema(name = "StepBackOrForth")
    record Step(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @Size(max = 10_000)
            @Schema(
                    description =
                            "Changes that are meant, if the client knows: where the step that comes next holds none of them,"
                                    + " nothing is done. So what was done at another desk in the meantime is not taken back unseen.")
            @Nullable
            List<@NotNull UUID> of) {

        Set<UUID> meant() {
            return of == null ? Set.of() : Set.copyOf(of);
        }
    }

    @GET
    @Path("/{id}/changes")
    @Transactional
    @Operation(summary = "What was done in your reading, newest first")
    public Page<ChangeView> changes(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var reading = readings.require(id);
        long before =
                paging.after(1, cursor -> Long.valueOf(cursor.values().get(0))).orElse(Long.MAX_VALUE);
        var entries = ChangeEntry.newestInReading(reading.place(), before, paging.limit + 1);
        return Page.cut(entries, paging.limit, entry -> Cursor.of(entry.seq))
                .map(entry -> ChangeView.of(entry, summaries.of(reading, entry)));
    }

    @POST
    @Path("/{id}/undo")
    @Transactional
    @Operation(summary = "Take back your latest change; a batch is taken back as one")
    public Undone undo(@RestPath UUID id, @Valid @NotNull Step step) {
        return undoing.undo(id, step.change(), step.meant());
    }

    @POST
    @Path("/{id}/redo")
    @Transactional
    @Operation(summary = "Do again what you took back last")
    public Undone redo(@RestPath UUID id, @Valid @NotNull Step step) {
        return undoing.redo(id, step.change(), step.meant());
    }
}
