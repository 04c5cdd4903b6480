package org.stet.annotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** What becomes of a tag, over HTTP; run once on each database. */
abstract class TaggingStories extends ReadingRoom {

    @Test
    void a_tag_is_found_again_with_its_words_and_offsets_in_code_points() {
        var id = UUID.randomUUID();
        put(id, tag("direct-quote", "“We will close it,”"))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/api/annotations/" + id));

        get().body("annotations", hasSize(1))
                .body("annotations[0].label", equalTo("direct-quote"))
                .body("annotations[0].spans[0].start", equalTo(23))
                .body("annotations[0].spans[0].end", equalTo(42))
                .body("annotations[0].spans[0].exact", equalTo("“We will close it,”"))
                .body("annotations[0].certainty", equalTo("sure"))
                .body("annotations[0].origin", equalTo("manual"));
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);
        var revised = with(tag, "label", "indirect-quote", "change", UUID.randomUUID());
        put(id, revised, "\"0\"").statusCode(200).header("ETag", equalTo("\"1\""));

        put(id, tag).statusCode(201).body("label", equalTo("direct-quote"));

        get().body("annotations", hasSize(1)).body("annotations[0].label", equalTo("indirect-quote"));
    }

    @Test
    void a_change_id_stands_for_one_change_only() {
        var tag = tag("direct-quote", "“We will close it,”");
        put(UUID.randomUUID(), tag).statusCode(201);

        put(UUID.randomUUID(), tag).statusCode(409).body("type", equalTo("/problems/change-id-reused"));
    }

    @Test
    void an_edit_may_build_on_a_change_that_is_not_acknowledged_yet() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);

        put(id, with(tag, "note", "Loud.", "change", UUID.randomUUID()), "\"" + tag.get("change") + "\"")
                .statusCode(200)
                .body("note", equalTo("Loud."));
    }

    @Test
    void an_edit_of_an_old_state_gets_the_present_one() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);
        put(id, with(tag, "note", "First tab.", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(200);

        put(id, with(tag, "note", "Second tab.", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"))
                .body("current.note", equalTo("First tab."));
        put(id, with(tag, "note", "No state named.", "change", UUID.randomUUID()))
                .statusCode(428);
    }

    @Test
    void wrong_words_are_refused() {
        var tag = tag("direct-quote", "“We will close it,”");
        tag.put("spans", List.of(Map.of("start", 24, "end", 43, "exact", "“We will close it,”")));

        put(UUID.randomUUID(), tag)
                .statusCode(409)
                .body("type", equalTo("/problems/stale-text"))
                .body("errors[0].field", equalTo("spans[0].exact"));

        tag.put("spans", List.of(Map.of("start", 24_000, "end", 24_003, "exact", "abc")));
        put(UUID.randomUUID(), tag).statusCode(409).body("type", equalTo("/problems/stale-text"));
    }

    @Test
    void a_span_over_a_block_border_is_answered_with_the_split() {
        put(UUID.randomUUID(), tag("background", "The café reopened in May.\n\nShe called the plan “bold”"))
                .statusCode(422)
                .body("type", equalTo("/problems/span-crosses-block"))
                .body("split", hasSize(2))
                .body("split[0].end", equalTo(TEXT.codePointCount(0, TEXT.indexOf("\n\nShe"))));
    }

    @Test
    void a_span_inside_a_joined_emoji_is_refused() {
        int start = TEXT.codePointCount(0, TEXT.indexOf("👩"));
        var tag = tag("background", "mayor");
        tag.put("spans", List.of(Map.of("start", start, "end", start + 1, "exact", "👩")));

        put(UUID.randomUUID(), tag).statusCode(422).body("type", equalTo("/problems/span-inside-grapheme"));
    }

    @Test
    void a_label_attribute_or_value_outside_the_tag_set_is_refused_by_name() {
        put(UUID.randomUUID(), tag("no-such-label", "mayor"))
                .statusCode(422)
                .body("type", equalTo("/problems/outside-schema"))
                .body("errors[0].field", equalTo("label"));
        put(UUID.randomUUID(), with(tag("partial-quote", "“bold”"), "attributes", Map.of("use", "shouting")))
                .statusCode(422)
                .body("errors[0].field", equalTo("attributes.use"));
        put(UUID.randomUUID(), with(tag("partial-quote", "“bold”"), "attributes", Map.of("colour", "red")))
                .statusCode(422)
                .body("errors[0].field", equalTo("attributes.colour"));
    }

    @Test
    void labels_of_one_layer_do_not_share_words() {
        put(UUID.randomUUID(), tag("direct-quote", "“We will close it,”")).statusCode(201);

        put(UUID.randomUUID(), tag("indirect-quote", "close it"))
                .statusCode(409)
                .body("type", equalTo("/problems/layer-conflict"))
                .body("annotation", notNullValue());
        put(UUID.randomUUID(), tag("loaded-language", "close it")).statusCode(201);
    }

    @Test
    void a_revision_minds_what_stands_beside_it_and_not_itself() {
        put(UUID.randomUUID(), tag("direct-quote", "“We will close it,”")).statusCode(201);
        var id = UUID.randomUUID();
        var tag = tag("loaded-language", "close it");
        put(id, tag).statusCode(201);

        put(id, with(tag, "label", "indirect-quote", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(409)
                .body("type", equalTo("/problems/layer-conflict"));
        put(id, with(tag, "spans", List.of(span("close")), "change", UUID.randomUUID()), "\"0\"")
                .statusCode(200);
    }

    @Test
    void a_quotation_in_two_parts_is_one_annotation() {
        var tag = tag("direct-quote", "“We will close it,”");
        tag.put("spans", List.of(span("“We will close it,”"), span("“bold”")));
        put(UUID.randomUUID(), tag).statusCode(201);

        get().body("annotations[0].spans", hasSize(2)).body("annotations[0].spans[1].exact", equalTo("“bold”"));
        // What lies between the parts is free, what lies in a later part is not.
        put(UUID.randomUUID(), tag("indirect-quote", "The café reopened in May."))
                .statusCode(201);
        put(UUID.randomUUID(), tag("indirect-quote", "bold")).statusCode(409);
    }

    @Test
    void attributes_note_source_and_stance_come_back_as_they_were_sent() {
        var source = source("ana", "The mayor");
        var target = target("ana", "The bridge");
        put(
                        UUID.randomUUID(),
                        with(
                                tag("direct-quote", "“We will close it,”"),
                                "attributes",
                                Map.of("cue-stance", "neutral", "alteration", List.of("ellipsis")),
                                "note",
                                "<script>alert(1)</script>",
                                "source",
                                source,
                                "stance",
                                Map.of("target", target, "value", "against"),
                                "certainty",
                                "unsure"))
                .statusCode(201);

        get().body("annotations[0].attributes.alteration", contains("ellipsis"))
                .body("annotations[0].attributes.'cue-stance'", equalTo("neutral"))
                .body("annotations[0].note", equalTo("<script>alert(1)</script>"))
                .body("annotations[0].source", equalTo(source.toString()))
                .body("annotations[0].stance.target", equalTo(target.toString()))
                .body("annotations[0].stance.value", equalTo("against"))
                .body("annotations[0].certainty", equalTo("unsure"));
    }

    @Test
    void the_words_that_name_a_source_are_one_s_own_and_name_that_source() {
        var mayor = source("ana", "The mayor");
        var mention = mention(mayor, "the mayor");
        var tag = with(tag("direct-quote", "“We will close it,”"), "source", mayor, "mention", mention);
        var first = UUID.randomUUID();
        put(first, tag).statusCode(201).body("mention", equalTo(mention.toString()));

        var other = with(
                tag("indirect-quote", "The café reopened in May."),
                "source",
                source("ana", "An engineer"),
                "mention",
                mention,
                "change",
                UUID.randomUUID());
        put(UUID.randomUUID(), other).statusCode(400).body("errors[0].field", equalTo("mention"));
        other.remove("source");
        put(UUID.randomUUID(), other).statusCode(400).body("errors[0].field", equalTo("mention"));
        put(UUID.randomUUID(), with(tag, "mention", UUID.randomUUID(), "change", UUID.randomUUID()))
                .statusCode(400);

        // Unmarked since, they stand in the way of nothing else.
        as("ana")
                .delete("/api/mentions/" + mention + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
        put(first, with(tag, "note", "Loud.", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(200);
    }

    private UUID mention(UUID source, String words) {
        var id = UUID.randomUUID();
        var mention = new HashMap<String, Object>(span(words));
        mention.putAll(Map.of("change", UUID.randomUUID(), "source", source, "article", article));
        as("ana").body(mention).put("/api/mentions/" + id).then().statusCode(201);
        return id;
    }

    @Test
    void what_is_no_text_is_refused_wherever_it_stands() {
        for (var nonsense : List.of("a\0b", "half \uD83D", "\uDE00 half")) {
            put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "note", nonsense))
                    .statusCode(400);
            put(
                            UUID.randomUUID(),
                            with(tag("direct-quote", "“We will close it,”"), "attributes", Map.of("cue", nonsense)))
                    .statusCode(400);
        }
        get().body("annotations", empty());
    }

    @Test
    void a_batch_answers_each_change_and_goes_on_after_a_refusal() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        var changes = List.of(
                Map.of("method", "PUT", "path", "annotation", "id", id, "body", tag),
                Map.of(
                        "method",
                        "PUT",
                        "path",
                        "annotation",
                        "id",
                        UUID.randomUUID(),
                        "body",
                        tag("nonsense", "mayor")),
                Map.of(
                        "method",
                        "PUT",
                        "path",
                        "annotation",
                        "id",
                        id,
                        "ifMatch",
                        "\"" + tag.get("change") + "\"",
                        "body",
                        with(tag, "note", "Later.", "change", UUID.randomUUID())));

        as("ana")
                .body(Map.of("changes", changes))
                .post("/api/changes")
                .then()
                .statusCode(200)
                .body("outcomes.status", contains(201, 422, 200))
                .body("outcomes[1].body.type", equalTo("/problems/outside-schema"))
                .body("outcomes[2].body.note", equalTo("Later."));
    }
}
