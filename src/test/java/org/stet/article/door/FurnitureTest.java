package org.stet.article.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1,234 raised of $5,000",
                "€12",
                "1.2K shares",
                "38 comments",
                "Share",
                "Share this article",
                "Share on Facebook",
                "Facebook Twitter WhatsApp E-Mail",
                "Click to enlarge",
                "Tap here to subscribe",
                "Click here",
                "Read more",
                "Read more: Why the ferries are late",
                "Lesen Sie auch: Der Bahnhof bei Nacht",
                "Photo: Ines Valdo",
                "(Photo by Ines Valdo)",
                "Foto: dpa",
                "Getty Images",
                "Advertisement",
                "Anzeige",
                "Story continues below advertisement",
                "4 min read",
                "Lesezeit: 3 Min.",
                "Listen to this article",
                "Sign up for our morning newsletter",
                "Leave a comment",
                "12 Kommentare",
                "© 2026 Ledger Media",
                "All rights reserved.",
                "Skip to content",
                "Copy link",
                "Artikel drucken",
                "We use cookies to make this site work and to measure how it is used.",
                "Continue reading the main story",
                "☰ Menu",
                "Home | Town | Sport | Weather",
                "1,880 readers · 4 min · A A A",
                "👍 214   💬 18   ↗ Share",
                "Gold 1,911.2 −0.3%  Wheat 204.5 +1.1%",
                "−4° | light snow | 17:20",
                "Page 1 of 3",
                "1 2 3 Next »",
                "Next article: Geese on the dyke",
                "Tags: river, gold, museum",
                "12 people are reading this now",
                "⭐⭐⭐⭐☆ 112 ratings",
                "Loading comments…",
                "▶ Listen"
            })
    void furniture_is_found(String line) {
        assertThat(Furniture.SHIPPED.rule(line)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diesel rose to $4.09 a gallon.",
                "Arsenal 2-1 Chelsea",
                "2026",
                "14:32",
                "Share prices fell by a tenth on Monday.",
                "“Click to confirm,” the machine said.",
                "The button reads \"Share this article\" and does nothing.",
                "Photographs of the wreck were found in a drawer.",
                "Readers sent more than 400 letters.",
                "Please give what you can to keep us independent.",
                "Support our journalism with a donation.",
                "Subscribe today and support independent reporting.",
                "Print is dead, the publisher said.",
                "Comments by the minister angered the unions.",
                "Advertisements for the ferry were withdrawn.",
                "Cookies and milk were served at the inquiry.",
                "Latest figures show a decline",
                "Read the room, the mayor was told.",
                "3 of the 5 survivors",
                "She said nothing more.",
                "More: the bank wants its money back by June.",
                "Follow her and you end up in a library.",
                "Plums 2.40 euros a kilo",
                "Okoye 1,204",
                "◆",
                "* * *",
                "“Next »” was the most pressed button.",
                "Voss, Holm, Thorn",
                "Mara Okoye | Tarn",
                "Mara Okoye · The Tarn Lamp"
            })
    void news_is_no_furniture(String line) {
        assertThat(Furniture.SHIPPED.rule(line)).isNull();
    }

    @Test
    void a_hostile_line_is_looked_at_quickly() {
        assertThatCode(() -> {
                    long before = System.nanoTime();
                    Furniture.SHIPPED.rule("$" + "1,".repeat(110) + "!");
                    Furniture.SHIPPED.rule("share ".repeat(23) + "!");
                    assertThat(System.nanoTime() - before).isLessThan(500_000_000L);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Skip navigation", "Get the app", "Sort by: newest", "Log in | Register", "Per E-Mail versenden"
            })
    void a_line_of_nothing_but_control_words_is_a_control(String line) {
        assertThat(Furniture.SHIPPED.isControl(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Log of the ferry", "The article on the page", "Search for the goose", "Skip.", "", "Facebook"})
    void a_line_with_any_other_word_or_none_that_tells_is_not(String line) {
        assertThat(Furniture.SHIPPED.isControl(line)).isFalse();
    }
}
