package org.stet.annotation.progress;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.annotation.SeenBlock;
import org.stet.article.TextVersions;
import org.stet.http.Clash;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** What one has seen of the article of one's own reading. */
@Path("/api/readings/{id}/seen")
@Authenticated
@Tag(name = "Readings")
class SeenResource {

    private final Readings readings;
    private final TextVersions texts;

    SeenResource(Readings readings, TextVersions texts) {
        this.readings = readings;
        this.texts = texts;
    }

    /** Blocks of a reading's text. */
    record Seen(
            @Schema(description = "Ordinals of blocks of the text, from 0") @NotNull @Size(max = 100_000)
            List<@NotNull Integer> blocks) {}

    @GET
    @Transactional
    @Operation(summary = "The blocks that you have seen to their end")
    public Seen seen(@RestPath UUID id) {
        return new Seen(SeenBlock.of(readings.own(id).id));
    }

    @POST
    @Operation(
            summary = "Add blocks that you have seen to their end",
            description =
                    "Adds to what is there and can be repeated; it is no judgement and has no history. That there is"
                            + " nothing in a paragraph is an act, which undo takes back: send that to /api/changes.")
    public Seen see(@RestPath UUID id, @Valid @NotNull Seen more) {
        return Clash.settled(() -> {
            var reading = readings.own(id);
            requireThere(more.blocks(), reading);
            var seen = new HashSet<>(SeenBlock.of(id));
            new TreeSet<>(more.blocks())
                    .stream().filter(seen::add).forEach(ordinal -> new SeenBlock(id, ordinal).persist());
            return new Seen(seen.stream().sorted().toList());
        });
    }

    private void requireThere(List<Integer> ordinals, Reading reading) {
        int count = texts.read(reading.text).blocks().size();
        if (ordinals.stream().anyMatch(ordinal -> ordinal < 0 || ordinal >= count)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The text has no such block.")
                    .field("blocks", "Ordinals go from 0 to %d.".formatted(count - 1));
        }
    }
}
