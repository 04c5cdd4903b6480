package org.stet.architecture;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Which room may know which. A room is a package below {@code org.stet} with all below it; only the formats of
 * {@code corpus} are rooms of their own. The table is read from above: no room knows a later one, so there is no cycle.
 */
final class Arrows {

    private static final String HOUSE = "org.stet.";

    /** What each room may know beside itself. */
    private static final Map<String, Room> ROOMS = new LinkedHashMap<>();

    private record Room(String because, Set<String> known) {}

    static {
        room("text", "an offset must mean the same in every room, so the text core knows none of them");
        room("storage", "where the data lies is settled before anybody asks for it");
        room("http", "the edge is shared by all rooms and has no matter of its own");
        room("account", "who is asking is settled before any matter is");
        room("history", "every room writes into the record, so it may know none of their entities", "account");
        room("schema", "a tag set is data: it knows neither articles nor people");
        room("project", "members and settings come before what they guard", "account", "schema", "history");
        room(
                "job",
                "long work is carried without knowing what it is, for its owner and the editors of its project",
                "account",
                "project");
        room("article", "an article's text stands alone, whoever tags it", "account", "project", "history");
        room("source", "a source is a project's, found in articles", "account", "article", "project", "history");
        room(
                "annotation",
                "a judgement points at a text, a label and a source; none of them points back",
                "account",
                "source",
                "article",
                "schema",
                "project",
                "history");
        room(
                "suggestion",
                "a proposal becomes an annotation by a person's hand; a whole project is asked about as a job, and the"
                        + " history tells of changed lists of words",
                "account",
                "annotation",
                "source",
                "article",
                "schema",
                "project",
                "history",
                "job");
        room(
                "comparison",
                "readings do not know that they are compared; what is said about a difference is a change like any other",
                "account",
                "annotation",
                "source",
                "article",
                "schema",
                "project",
                "history");
        room(
                "agreement",
                "a measure sees values alone (a rule of its own); what is measured is gathered around it, and intervals are"
                        + " worked out as a job",
                "account",
                "annotation",
                "article",
                "schema",
                "project",
                "history",
                "job",
                "comparison");
        room(
                "assignment",
                "who reads what is decided beside the readings, and each giving and taking back is in the history; the"
                        + " list of articles tells how far their readers agree",
                "account",
                "agreement",
                "annotation",
                "article",
                "project",
                "schema",
                "history");
        room(
                "adjudication",
                "a settlement reads differences and leaves the readings alone; who settles what is a project's matter, and"
                        + " names its sources",
                "account",
                "comparison",
                "annotation",
                "source",
                "article",
                "schema",
                "project",
                "history");
        room(
                "search",
                "what is found does not know the finder, which shows whose it is and as which tag",
                "account",
                "annotation",
                "source",
                "article",
                "schema",
                "project");
        room(
                "corpus",
                "exchange reads every room and no room waits for it",
                "account",
                "adjudication",
                "agreement",
                "annotation",
                "source",
                "article",
                "schema",
                "project",
                "history",
                "job");
        room(
                "handout",
                "class material is the same annotations through a lens; a recipe is kept version by version",
                "account",
                "adjudication",
                "comparison",
                "annotation",
                "source",
                "article",
                "schema",
                "project",
                "history");
        room("classroom", "a live exercise is played on a recipe", "handout");
        room("webannotation", "the protocol serves what the corpus holds", "corpus", "annotation", "article");
        room(
                "backup",
                "an archive holds what it restores",
                "corpus",
                "annotation",
                "source",
                "article",
                "schema",
                "project",
                "account",
                "history");
        room(
                "sample",
                "the sample project is made as a user would make it",
                "corpus",
                "annotation",
                "source",
                "article",
                "schema",
                "project",
                "account",
                "history");
    }

    private Arrows() {}

    private static void room(String name, String because, String... known) {
        var all = new TreeSet<>(List.of(known));
        for (var room : all) {
            if (!ROOMS.containsKey(room)) {
                throw new IllegalStateException(name + " knows " + room + ", which comes later");
            }
        }
        if (!name.equals("text")) {
            all.addAll(List.of("text", "http"));
        }
        all.add(name);
        if (ROOMS.put(name, new Room(because, all)) != null) {
            throw new IllegalStateException(name + " is twice in the table");
        }
    }

    static Set<String> rooms() {
        return ROOMS.keySet();
    }

    /** The room of a class of Stet, such as {@code corpus.table}; empty for a class of anybody else. */
    static String room(JavaClass type) {
        if (!type.getPackageName().startsWith(HOUSE)) {
            return "";
        }
        var parts = type.getPackageName().substring(HOUSE.length()).split("\\.", -1);
        return parts[0].equals("corpus") && parts.length > 1 ? "corpus." + parts[1] : parts[0];
    }

    static boolean isFormat(JavaClass type) {
        return room(type).startsWith("corpus.");
    }

    static boolean allowed(JavaClass from, JavaClass to) {
        var room = room(from);
        var target = room(to);
        if (target.isEmpty() || target.equals(room)) {
            return true;
        }
        if (isFormat(from)) {
            return Set.of("corpus", "text", "http").contains(target);
        }
        var known = ROOMS.get(room);
        return known == null || known.known().contains(target);
    }

    static String because(JavaClass from) {
        if (isFormat(from)) {
            return "a format sees the corpus's values, never an entity and never another format";
        }
        var room = ROOMS.get(room(from));
        return room == null ? "" : room.because();
    }

    /** The table as the docs print it: one line a room. */
    static String table() {
        return ROOMS.entrySet().stream()
                .map(room -> "%-14s -> %s"
                        .formatted(
                                room.getKey(),
                                room.getValue().known().stream()
                                        .filter(known -> !known.equals(room.getKey()))
                                        .collect(collectingAndThen(
                                                joining(", "), known -> known.isEmpty() ? "–" : known))))
                .collect(joining("\n"));
    }
}
