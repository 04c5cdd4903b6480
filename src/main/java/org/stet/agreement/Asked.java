package org.stet.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What shall be measured, and how.
 *
 * @param readers accounts; empty for all who handed something in
 * @param articles empty for all
 * @param labels ids; empty for all
 * @param threshold intersection over union from which two spans overlap enough, greater than 0, at most 1
 * @param blindOnly whether readings count only if they were made blind
 * @param accepted whether what a rule proposed and a reader accepted counts
 * @param content whether marks, blanks and function words at the borders of spans are ignored
 */
record Asked(
        List<UUID> readers,
        List<UUID> articles,
        List<String> labels,
        Unit unit,
        double threshold,
        boolean blindOnly,
        boolean accepted,
        boolean content) {

    static final double USUAL_THRESHOLD = 0.5;

    static final Asked USUAL =
            new Asked(List.of(), List.of(), List.of(), Unit.CHARACTER, USUAL_THRESHOLD, true, false, false);

    Asked {
        readers = readers.stream().distinct().sorted().toList();
        articles = articles.stream().distinct().sorted().toList();
        labels = labels.stream().distinct().sorted().toList();
    }

    /** The same as the query of an address, without a question mark; empty for what is usual. */
    String query() {
        var query = new StringBuilder();
        readers.forEach(reader -> add(query, "reader", reader.toString()));
        articles.forEach(article -> add(query, "article", article.toString()));
        labels.forEach(label -> add(query, "label", label));
        if (unit != Unit.CHARACTER) {
            add(query, "unit", unit.id());
        }
        if (threshold != USUAL_THRESHOLD) {
            add(query, "threshold", String.valueOf(threshold));
        }
        if (!blindOnly) {
            add(query, "blind", AskedParameters.ALL);
        }
        if (accepted) {
            add(query, "accepted", AskedParameters.WITH);
        }
        if (content) {
            add(query, "borders", AskedParameters.CONTENT);
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Whether a figure depends on where the words of the texts are. */
    boolean wantsWords() {
        return unit == Unit.TOKEN || content;
    }

    Asked withEverybody() {
        return new Asked(readers, articles, labels, unit, threshold, false, accepted, content);
    }
}
