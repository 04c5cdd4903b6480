package org.stet.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The address of a search, which can be sent to a colleague: it says all that was chosen and nothing that was not.
 *
 * @param limit hits on a page
 */
record SearchAddress(UUID project, Wanted wanted, int limit) {

    /** Hits on a page when nobody says otherwise. */
    static final int USUAL = 50;

    /** One choice, as the address says it. */
    record Choice(String name, String value) {}

    /** All choices, each by itself. */
    static List<Choice> choices(Wanted wanted) {
        var all = new ArrayList<Choice>();
        if (!wanted.written().isEmpty()) {
            all.add(new Choice("q", wanted.written()));
        }
        wanted.labels().forEach(label -> all.add(new Choice("label", label)));
        wanted.values().forEach(value -> all.add(new Choice("value", value.attribute() + ":" + value.value())));
        wanted.sources().forEach(source -> all.add(new Choice("source", source.toString())));
        wanted.stances().forEach(stance -> all.add(new Choice("stance", written(stance))));
        wanted.readers().forEach(reader -> all.add(new Choice("reader", reader.toString())));
        wanted.articles().forEach(article -> all.add(new Choice("article", article.toString())));
        wanted.certainty().stream().sorted().forEach(one -> all.add(new Choice("certainty", one.id())));
        wanted.origins().stream().sorted().forEach(one -> all.add(new Choice("origin", one.id())));
        wanted.blocks().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(one -> all.add(new Choice("block", one.id())));
        return all;
    }

    static String written(Wanted.StanceToward stance) {
        var value = stance.value();
        return value == null ? stance.target().toString() : stance.target() + ":" + value.id();
    }

    /** The same search from its start. */
    String start() {
        return page(choices(wanted), null, null);
    }

    String without(Choice choice) {
        var rest = new ArrayList<>(choices(wanted));
        rest.remove(choice);
        return page(rest, null, null);
    }

    String with(Choice choice) {
        var more = new ArrayList<>(choices(wanted));
        if (!more.contains(choice)) {
            more.add(choice);
        }
        return page(more, null, null);
    }

    /** @param name {@code after} or {@code before} */
    String at(String name, String place) {
        return page(choices(wanted), name, place);
    }

    /** Nothing chosen but the order. */
    String nothing() {
        return page(List.of(), null, null);
    }

    /** All hits as a file. */
    String file(HitsFile file) {
        return written("/api" + path() + "/export/" + file.id, parts(choices(wanted)));
    }

    private String page(List<Choice> choices, @Nullable String name, @Nullable String place) {
        var parts = parts(choices);
        if (limit != USUAL) {
            parts.add(new Choice("limit", Integer.toString(limit)));
        }
        if (name != null && place != null) {
            parts.add(new Choice(name, place));
        }
        return written(path(), parts);
    }

    private List<Choice> parts(List<Choice> choices) {
        var parts = new ArrayList<>(choices);
        if (wanted.order() != Wanted.Order.OLDEST) {
            parts.add(new Choice("order", wanted.order().id()));
        }
        return parts;
    }

    private String path() {
        return "/projects/" + project + "/passages";
    }

    private static String written(String path, List<Choice> parts) {
        return parts.isEmpty()
                ? path
                : path + "?"
                        + parts.stream()
                                .map(part -> part.name() + "=" + URLEncoder.encode(part.value(), UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
