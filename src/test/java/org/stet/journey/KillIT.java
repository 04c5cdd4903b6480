package org.stet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PackagedApplication;

/**
 * Acknowledged is kept. Clients tag one word after another until the server is killed at a random moment; what it had
 * acknowledged is there when it is back, and what it had not is there whole or not at all. {@code bench/} does the same
 * with many more rounds.
 */
class KillIT {

    private static final int CLIENTS = 4;
    private static final int WORDS = 4_000;
    private static final String WORD = "wórd%04d"; // a letter of two bytes, so that nobody confuses offsets
    private static final int STEP = WORD.formatted(0).length() + 1;

    @TempDir
    static Path folder;

    private static PackagedApplication stet;
    private static Client owner;

    @BeforeAll
    static void first_start() throws Exception {
        stet = PackagedApplication.start(folder.resolve("data"));
        owner = Client.owner(stet.site(), "Nora", "never lose a word");
    }

    @AfterAll
    static void end() {
        stet.close();
    }

    /** A tag as it was sent. */
    private record Sent(int word, UUID change, String note) {}

    @RepeatedTest(5)
    void every_acknowledged_tag_outlives_a_kill() throws Exception {
        var reading = reading();
        Map<UUID, Sent> sent = new ConcurrentHashMap<>();
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        tagUntilKilled(reading, sent, acknowledged);
        stet.restart();

        var found = found(reading);
        assertThat(acknowledged).as("acknowledged tags").isNotEmpty();
        assertThat(found.keySet()).containsAll(acknowledged);
        assertThat(sent.keySet()).containsAll(found.keySet());
        sent.forEach(
                (id, tag) -> Optional.ofNullable(found.get(id)).ifPresent(annotation -> assertWhole(annotation, tag)));
        assertThat(changes(reading)).isEqualTo(found.size());
    }

    private static void tagUntilKilled(UUID reading, Map<UUID, Sent> sent, Set<UUID> acknowledged)
            throws InterruptedException {
        var next = new AtomicInteger();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.submit(() -> {
                try {
                    while (next.get() < WORDS) {
                        var id = UUID.randomUUID();
                        int word = next.getAndIncrement();
                        var tag = new Sent(word, UUID.randomUUID(), "Sent as number " + word);
                        sent.put(id, tag);
                        if (owner.put("/api/annotations/" + id, body(reading, tag))
                                        .status()
                                == 201) {
                            acknowledged.add(id);
                        }
                    }
                } catch (IOException killed) {
                    // This client's last tag was not acknowledged.
                }
                return null;
            });
        }
        while (acknowledged.isEmpty()) {
            Thread.sleep(10);
        }
        Thread.sleep(new Random().nextInt(50, 1_500));
        stet.killForcibly();
        clients.shutdown();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static Map<String, Object> body(UUID reading, Sent tag) {
        int start = tag.word() * STEP;
        return Map.of(
                "change", tag.change(),
                "reading", reading,
                "label", "loaded-language",
                "note", tag.note(),
                "spans", List.of(Map.of("start", start, "end", start + STEP - 1, "exact", WORD.formatted(tag.word()))));
    }

    private static void assertWhole(JsonNode annotation, Sent tag) {
        assertThat(annotation.at("/label").asText()).isEqualTo("loaded-language");
        assertThat(annotation.at("/note").asText()).isEqualTo(tag.note());
        assertThat(annotation.at("/lastChange").asText()).isEqualTo(tag.change().toString());
        assertThat(annotation.at("/spans")).hasSize(1);
        assertThat(annotation.at("/spans/0/start").asInt()).isEqualTo(tag.word() * STEP);
        assertThat(annotation.at("/spans/0/exact").asText()).isEqualTo(WORD.formatted(tag.word()));
    }

    private static Map<UUID, JsonNode> found(UUID reading) throws Exception {
        var annotations =
                owner.get("/api/readings/" + reading).accepted().json().path("annotations");
        return StreamSupport.stream(annotations.spliterator(), false)
                .collect(
                        Collectors.toMap(each -> UUID.fromString(each.path("id").asText()), each -> each));
    }

    /** How many tags the history tells of: as many as there are, or one of the two was written without the other. */
    private static int changes(UUID reading) throws Exception {
        int count = 0;
        var after = "";
        do {
            var page = owner.get("/api/readings/%s/changes?limit=500%s".formatted(reading, after))
                    .accepted()
                    .json();
            for (var change : page.path("items")) {
                count += change.path("kind").asText().equals("annotation-tagged") ? 1 : 0;
            }
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return count;
    }

    private static UUID reading() throws Exception {
        var project =
                owner.get("/api/projects").accepted().json().at("/items/0/id").asText();
        var text = IntStream.range(0, WORDS).mapToObj(WORD::formatted).collect(Collectors.joining(" "));
        var article = UUID.randomUUID();
        owner.put(
                        "/api/articles/" + article,
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "project",
                                project,
                                "text",
                                text,
                                "allowDuplicate", // each round has an article of its own, with the same words
                                true,
                                "blocks",
                                List.of(Map.of("start", 0, "end", text.length(), "kind", "paragraph"))))
                .accepted();
        var reading = UUID.randomUUID();
        owner.put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        return reading;
    }
}
