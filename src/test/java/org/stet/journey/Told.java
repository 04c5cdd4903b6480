package org.stet.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What the server has of a reading, without what differs from one reading to the next, ids and times.
 *
 * @param history its changes, the oldest first; of one that takes another back also which
 * @param exported its annotations, links and answers as they are exported
 */
record Told(List<String> history, List<String> exported) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OWN = List.of("article", "text", "reading", "created", "changed", "id");

    static Told of(Client owner, String article, UUID reading) throws Exception {
        return new Told(history(owner, reading), exported(owner, article));
    }

    private static List<String> history(Client owner, UUID reading) throws Exception {
        var changes = new ArrayList<JsonNode>();
        owner.get("/api/readings/%s/changes?limit=500".formatted(reading))
                .accepted()
                .json()
                .path("items")
                .forEach(change -> changes.add(0, change));
        Map<String, Integer> numbers = new HashMap<>();
        changes.forEach(change -> numbers.put(change.path("id").asText(), numbers.size()));
        return changes.stream()
                .map(change -> "%s: %s (%s, %s)"
                        .formatted(
                                change.path("kind").asText(),
                                change.path("summary").asText(),
                                numbers.get(change.path("undoes").asText()),
                                numbers.get(change.path("redoes").asText())))
                .toList();
    }

    private static List<String> exported(Client owner, String article) throws Exception {
        var lines = new ArrayList<ObjectNode>();
        Map<String, String> words = new HashMap<>();
        for (var line : owner.get("/api/articles/%s/export/jsonl?readings=own".formatted(article))
                .accepted()
                .body()
                .lines()
                .toList()) {
            var each = (ObjectNode) JSON.readTree(line);
            if (!each.path("record").asText().equals("document")) {
                lines.add(each);
                words.put(each.path("id").asText(), each.path("exact").asText());
            }
        }
        for (var line : lines) {
            line.remove(OWN);
            for (var end : List.of("from", "to")) {
                if (line.has(end)) {
                    line.set(end, TextNode.valueOf(words.get(line.path(end).asText())));
                }
            }
        }
        return lines.stream().map(ObjectNode::toString).sorted().toList();
    }
}
