package org.stet.handout.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.stet.http.CanonicalJson;
import org.stet.text.Passage;
import org.stet.text.Span;

class MaterialTest {

    @Test
    void an_article_with_another_title_or_rights_is_read_as_before() {
        assertThat(of("Title", 2).isReadAs(of("A new title", 2))).isTrue();
        assertThat(of("Title", 2).isReadAs(of("Title", 1))).isFalse();
    }

    @Test
    void what_was_kept_is_read_as_what_is_gathered() {
        var now = of("Title", 2);
        var kept = CanonicalJson.read(CanonicalJson.write(now), Material.class);

        assertThat(now.isReadAs(kept)).isTrue();
    }

    private static Material of(String title, int agreeing) {
        var id = new UUID(1, 1);
        var judgement = new Judgement(
                "view@0-4+9-12",
                "view",
                null,
                Passage.of(new Span(0, 4), new Span(9, 12)),
                agreeing,
                3,
                true,
                false,
                false,
                List.of(new Judgement.Other(null, null, 1)),
                null,
                "the mayor");
        return new Material(
                id,
                List.of(),
                List.of(new Material.OfArticle(
                        id,
                        id,
                        1,
                        "0".repeat(64),
                        title,
                        null,
                        null,
                        null,
                        null,
                        "rights of " + title,
                        "en",
                        "ltr",
                        List.of(),
                        id,
                        List.of(id),
                        List.of(judgement))));
    }
}
