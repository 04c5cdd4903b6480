package org.stet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagSetStylesheetTest {

    private static final TagSet SOURCING = new TagSets().shipped("sourcing").orElseThrow();

    @Test
    void a_label_wears_the_colours_of_its_group_and_a_line_of_its_own() {
        assertThat(TagSetStylesheet.of(SOURCING))
                .contains(
                        ".mark-direct-quote{--fill:transparent;--line:#0072B2;--style:solid;--thick:2px;--tint:#D6E9F5}")
                .contains(".mark-vague-source{--fill:#e0e0e0;--line:#9A5B00;--style:dashed;--thick:2px;--tint:#FBE9C6}")
                .contains("prefers-color-scheme:dark")
                .contains("[data-theme=\"dark\"]")
                .contains(".mark-direct-quote{--line:#5FB5F2;--tint:#263B4A}")
                .contains("forced-colors:active");
    }

    @Test
    void every_label_is_in_it() {
        assertThat(TagSetStylesheet.of(SOURCING))
                .contains(
                        SOURCING.labelIds().stream().map(".mark-%s{"::formatted).toList());
    }

    @Test
    void an_id_that_is_no_word_cannot_leave_its_selector() {
        var hostile = label("x{}body,a/*");

        assertThat(TagSetStylesheet.selector(hostile)).isEqualTo(".mark-x\\7b \\7d body\\2c a\\2f \\2a ");
    }

    @Test
    void the_same_tag_set_gives_the_same_bytes() {
        assertThat(TagSetStylesheet.of(SOURCING)).isEqualTo(TagSetStylesheet.of(SOURCING));
    }

    private static Label label(String id) {
        var like = SOURCING.labels().get(0);
        return new Label(
                id,
                like.code(),
                like.externalName(),
                like.digit(),
                like.letter(),
                like.name(),
                like.summary(),
                like.when(),
                like.notWhen(),
                like.border(),
                like.examples(),
                like.group(),
                like.line(),
                like.fill(),
                like.layer(),
                like.excludes(),
                like.nestsIn(),
                like.atMost(),
                like.mayCrossBlocks(),
                like.perspectival(),
                like.settledWithReason(),
                like.usualAgreement(),
                like.blockKind(),
                like.source(),
                like.stance(),
                like.asked(),
                like.requiredForDone(),
                like.attributes(),
                like.proposed());
    }
}
