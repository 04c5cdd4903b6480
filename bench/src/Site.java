import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A running Stet with an owner who is signed in, and a project with room for articles: all made over HTTP. */
final class Site {

    static final String NAME = "Bench";
    static final String PASSWORD = "a long enough password";

    private static final int BATCH = 500;
    private static final int WORDS_IN_A_PARAGRAPH = 30;
    private static final String WORD = "word%05d";
    private static final int STEP = WORD.formatted(0).length() + 1;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final Wire wire;
    private final UUID project;

    private Site(Wire wire, UUID project) {
        this.wire = wire;
        this.project = project;
    }

    /** Sets a new installation up, signs its owner in and makes a project. */
    static Site newOn(int port) throws IOException {
        var wire = new Wire(port);
        wire.get("/setup");
        var person = "j_username=" + NAME + "&j_password=" + PASSWORD.replace(' ', '+');
        expect(wire.form("/setup", person + "&csrf-token=" + wire.cookie("csrf-token")), 200, 302, 303, 307);
        signIn(wire, NAME, PASSWORD.replace(' ', '+'));
        expect(wire.get("/api/me"), 200);
        return onNewProject(wire);
    }

    /** Another project of the same owner on the same server. */
    Site twin() throws IOException {
        return onNewProject(wire);
    }

    private static Site onNewProject(Wire wire) throws IOException {
        var site = new Site(wire, id());
        expect(wire.json("PUT", "/api/projects/" + site.project, """
                {"change": "%s", "name": "Bench"}""".formatted(id())), 200, 201);
        return site;
    }

    /** The same person on a server that was started anew: the session outlives it. */
    Site reconnected(int port) throws IOException {
        return new Site(wire.anotherTo(port), project);
    }

    static void signIn(Wire wire, String name, String password) throws IOException {
        expect(wire.form("/j_security_check", "j_username=" + name + "&j_password=" + password), 200, 302, 303);
    }

    /**
     * A new article with a reading of it that nobody has tagged yet.
     *
     * @param words how many it has: a tag takes one, so this is how many tags it holds
     */
    Ground ground(int words) throws IOException {
        var text = new StringBuilder();
        var blocks = new StringBuilder();
        for (var word = 0; word < words; word++) {
            var first = word % WORDS_IN_A_PARAGRAPH == 0;
            if (first) {
                blocks.append(blocks.length() == 0 ? "" : ",")
                        .append("{\"start\":%d,\"end\":%d,\"kind\":\"paragraph\"}"
                                .formatted(text.length(), text.length() + WORDS_IN_A_PARAGRAPH * STEP - 1));
            }
            var last = word % WORDS_IN_A_PARAGRAPH == WORDS_IN_A_PARAGRAPH - 1;
            text.append(WORD.formatted(word)).append(last ? '\n' : ' ');
        }
        text.setLength(text.length() - 1);
        return new Ground(reading(text.toString(), blocks.toString()));
    }

    /**
     * A new article and the owner's reading of it.
     *
     * @param blocks JSON objects, separated by commas
     */
    UUID reading(String text, String blocks) throws IOException {
        var article = article(text, blocks);
        var answer = expect(wire.json("PUT", "/api/readings/" + id(), """
                {"change": "%s", "article": "%s"}""".formatted(id(), article)), 200, 201);
        var reading = ID.matcher(answer.body());
        if (!reading.find()) {
            throw new IllegalStateException(answer.body());
        }
        return UUID.fromString(reading.group(1));
    }

    /** A new person who reads in the project, and in others of the same server, signed in. */
    Wire reader(String name, Site... others) throws IOException {
        var account = id();
        expect(wire.json("PUT", "/api/accounts/" + account, """
                {"name": "%s", "displayName": "%s", "password": "%s"}""".formatted(name, name, PASSWORD)), 201);
        join(account);
        for (var other : others) {
            other.join(account);
        }
        var reader = new Wire(wire.port());
        reader.get("/sign-in");
        signIn(reader, name, PASSWORD.replace(' ', '+'));
        expect(reader.get("/api/me"), 200);
        return reader;
    }

    private void join(UUID account) throws IOException {
        expect(wire.json("PUT", "/api/projects/" + project + "/members/" + account, """
                {"change": "%s", "role": "REVIEWER"}""".formatted(id())), 200, 201);
    }

    /** The reading that somebody has of an article, begun now. */
    static UUID opened(Wire wire, UUID article) throws IOException {
        var id = id();
        expect(wire.json("PUT", "/api/readings/" + id, """
                {"change": "%s", "article": "%s"}""".formatted(id(), article)), 200, 201);
        return id;
    }

    /** Sends changes as a browser does that was offline; fails when one of them is refused. */
    static void carriedOut(Wire wire, List<String> changes) throws IOException {
        for (var from = 0; from < changes.size(); from += BATCH) {
            var batch = changes.subList(from, Math.min(from + BATCH, changes.size()));
            var answer = expect(wire.json("POST", "/api/changes", "{\"changes\":[" + String.join(",", batch) + "]}"), 200);
            if (answer.body().contains("\"status\":4")) {
                throw new IllegalStateException(answer.body());
            }
        }
    }

    UUID article(String text, String blocks) throws IOException {
        var article = id();
        expect(wire.json("PUT", "/api/articles/" + article, """
                {"change": "%s", "project": "%s", "text": "%s", "blocks": [%s], "allowDuplicate": true}"""
                .formatted(id(), project, escaped(text), blocks)), 200, 201);
        return article;
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** A new article that nobody reads, of a paragraph for each line; no character is outside the Basic Multilingual Plane. */
    void article(List<String> lines) throws IOException {
        var blocks = new StringJoiner(",");
        var start = 0;
        for (var line : lines) {
            blocks.add("{\"start\":%d,\"end\":%d,\"kind\":\"paragraph\"}".formatted(start, start + line.length()));
            start += line.length() + 1;
        }
        article(String.join("\n", lines), blocks.toString());
    }

    /** Has the rules asked about every article of the project. */
    void survey(UUID job) throws IOException {
        expect(wire.json("POST", "/api/projects/" + project + "/surveys", "{\"change\": \"%s\"}".formatted(job)), 202);
    }

    String job(UUID job) throws IOException {
        return expect(wire.get("/api/jobs/" + job), 200).body();
    }

    UUID project() {
        return project;
    }

    /** A page of the project, by its path below the project's. */
    String page(String path) {
        try {
            return expect(wire.get("/projects/" + project + path), 200).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Has the intervals of all figures of agreement worked out. */
    void intervals(UUID job) throws IOException {
        expect(wire.json("POST", "/api/projects/" + project + "/agreement/intervals", "{\"change\": \"%s\"}".formatted(job)), 202);
    }

    /** A page of what the last survey has counted. */
    String latest(String after) throws IOException {
        return expect(wire.get("/api/projects/" + project + "/surveys/latest?limit=500&after=" + after), 200).body();
    }

    /** A page of passages. */
    String passages(String query) throws IOException {
        return expect(wire.get("/api/projects/" + project + "/passages?" + query), 200).body();
    }

    /** A connection of the owner's, for one client. */
    Wire client() throws IOException {
        return wire.another();
    }

    /** The text of a reading's state, to look for ids in. */
    String reading(Ground ground) throws IOException {
        return expect(wire.get("/api/readings/" + ground.reading), 200).body();
    }

    static Wire.Answer expect(Wire.Answer answer, int... statuses) {
        for (var status : statuses) {
            if (answer.status() == status) {
                return answer;
            }
        }
        throw new IllegalStateException("HTTP " + answer.status() + ": " + answer.body());
    }

    /** A UUID of version 7, as Stet's own clients make them. */
    static UUID id() {
        var random = ThreadLocalRandom.current();
        var time = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(1 << 12);
        return new UUID(time, random.nextLong() >>> 2 | 0x8000000000000000L);
    }

    /** A reading and the next word of its article that is not tagged; several clients may share it. */
    static final class Ground {

        final UUID reading;
        private int next;

        private Ground(UUID reading) {
            this.reading = reading;
        }

        synchronized int tags() {
            return next;
        }

        private synchronized int take() {
            return next++;
        }

        /** Tags the next word and returns the annotation's id once Stet has acknowledged it. */
        UUID tag(Wire wire) throws IOException {
            var word = take();
            var start = word * STEP;
            var id = id();
            expect(wire.json("PUT", "/api/annotations/" + id, """
                    {"change":"%s","reading":"%s","label":"loaded-language","note":"as the bench wills",\
                    "spans":[{"start":%d,"end":%d,"exact":"%s"}]}"""
                    .formatted(id(), reading, start, start + STEP - 1, WORD.formatted(word))), 201);
            return id;
        }
    }
}
