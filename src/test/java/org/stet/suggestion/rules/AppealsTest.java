package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;
import org.stet.text.StoredText;

class AppealsTest {

    private static final Appeals RULE = Appeals.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Enjoyed this? Chip in five pounds.                              | money
            If you value our reporting, please consider making a donation.  | money
            Support us with a small gift.                                   | money
            Donate now and keep this paper alive.                           | money
            We need your support to keep going.                             | money
            You can support our work for the price of a coffee.             | money
            Like this paper? Then give what you can: a coin a week will do. | money
            Like what you read? Then give what you can.                     | money
            Subscribe to the Gazette for five crowns a month.               | sign-up
            Sign up for our newsletter.                                     | sign-up
            Become a member today.                                          | sign-up
            Will you join our members?                                      | sign-up
            Follow us for more.                                             | sign-up
            Share this story with your friends.                             | share
            Please share this article.                                      | share
            Join us on Saturday at the museum.                              | turn-up
            Vote for your favourite photograph here.                        | vote
            Tell us what you think about the bridge.                        | other
            Sign the petition below and share it with everyone.             | other
            Do you have a story? Write to us at the desk.                   | other
            """)
    void what_the_publisher_asks(String text, String asked) {
        assertThat(shown(text)).isEqualTo(text + " (" + asked + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The mayor asked residents to donate.
            “Donate now,” the mayor said.
            Join us, the mayor told residents.
            She told us to subscribe.
            Readers can bring blankets to the hall.
            How to help: Donate blankets at the fire station.
            You can donate blankets at the hall.
            To donate, go to the hospital.
            Support for the plan grew.
            Share prices fell on Monday.
            Give and take is how the council works.
            Vote counting began at ten.
            Come rain or shine, the market opens.
            They vote for the mayor on Sunday.
            The society will join us in court.
            Our members support us.
            The club gives us joy.
            He signed up for the army.
            The two firms share our street.
            Share this: 1,902
            """)
    void what_others_ask_and_what_is_no_request(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void the_question_and_the_requests_that_follow_are_one() {
        assertThat(shown("""
                The bridge is open.

                The town waited. Want more of this? Sign up for our newsletter. Share it with a friend. It is free.
                """.strip()))
                .isEqualTo("Want more of this? Sign up for our newsletter. Share it with a friend. (sign-up)");
    }

    @Test
    void only_the_ends_of_the_page_are_looked_at() {
        var lines =
                "One went.\n\nTwo went.\n\nThree went.\n\nSupport us today.\n\nFive went.\n\nSix went.\n\nSeven went.";
        assertThat(shown(lines)).isEmpty();
        assertThat(shown(lines.replace("\n\nSeven went.", ""))).isEqualTo("Support us today. (money)");
    }

    @Test
    void page_furniture_and_headlines_are_left_out() {
        for (var kind : List.of(BlockKind.BOILERPLATE, BlockKind.HEADLINE)) {
            var text = StoredText.of("Subscribe today.");
            var blocks = List.of(new Block(new Span(0, text.length()), kind));
            assertThat(RULE.in(Claims.analysed(text, blocks))).isEmpty();
        }
    }

    private static String shown(String text) {
        return Claims.shown(text, RULE::in, "asks-for");
    }
}
