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
                "Photos, letters and a map were found in a drawer.",
                "Video by the harbour police shows the bridge falling.",
                "Weather in Tarn was bad on the day.",
                "Text size matters.",
                "Loading docks",
                "Copyright holders went to court.",
                "More from Tarn than from Corrow came.",
                "Das Wetter in Tarn war ihm gleich.",
                "Los lectores ven los comentarios.",
                "Foto de familia",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments",
                "12 Comments",
                "Comments (12)",
                "User comments on The goose in court",
                "3 thoughts on “The goose in court”",
                "View all 12 comments",
                "Leave a reply",
                "Join the conversation 14",
                "What readers say",
                "Leserkommentare",
                "3 Kommentare zu „Die Gans vor Gericht“",
                "Alle 12 Kommentare anzeigen",
                "Diskutieren Sie mit",
                "12 commentaires",
                "Laisser un commentaire",
                "3 réponses sur « L’oie »",
                "Deja un comentario",
                "3 comentarios en «La oca»",
                "Lascia un commento",
                "Vedi tutti i commenti",
                "Dodaj komentarz",
                "4 reacties",
                "التعليقات (12)"
            })
    void a_heading_over_readers_comments(String heading) {
        assertThat(Furniture.SHIPPED.isCommentsHeading(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommentar",
                "Commentaire de la semaine",
                "Thoughts on a goose",
                "Replies from the council",
                "A conversation with the goose",
                "Commenti sulla crisi",
                "Comentarios de la alcaldesa",
                "Kommentare der Bürgermeisterin",
                "Discussion of the budget"
            })
    void what_an_article_says_of_comments_is_none(String heading) {
        assertThat(Furniture.SHIPPED.isCommentsHeading(heading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill after the fire on Monday (Photo: Ansel Wray)",
                "The mill after the fire on Monday (photograph by Ansel Wray)",
                "The mill after the fire on Monday | Picture: Ansel Wray/Lamp",
                "The mill after the fire on Monday. Image: Ansel Wray",
                "Die Mühle am Montag nach dem Brand Foto: Ansel Wray/dpa",
                "Die Mühle am Montag nach dem Brand (Bild: dpa)",
                "Le moulin lundi, après l’incendie (Crédit photo : Ansel Wray)",
                "El molino el lunes después del incendio / Foto: Ansel Wray",
                "Il mulino lunedì dopo l’incendio (Foto Ansel Wray)",
                "Młyn po pożarze, poniedziałek, fot. Ansel Wray",
                "Bildunterschrift: die Mühle",
                "Pie de foto: el molino",
                "Pictured: the mill"
            })
    void a_caption_is_known_by_its_credit(String line) {
        assertThat(Furniture.SHIPPED.isCaption(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of Tarn (photo, left) told the court that he had not.",
                "She went up and took a photo: the roof was burning.",
                "Der Maler hinterließ der Stadt nur ein Bild: die Mühle brennt.",
                "She said that the picture (image or print) was lost in the fire.",
                "The photographs were in a drawer that nobody had opened.",
                "Le maire a montré aux témoins une photo : le cygne mangeait."
            })
    void a_sentence_about_a_picture_is_no_caption(String line) {
        assertThat(Furniture.SHIPPED.isCaption(line)).isFalse();
    }

    @Test
    void a_hostile_line_is_looked_at_quickly() {
        assertThatCode(() -> {
                    long before = System.nanoTime();
                    Furniture.SHIPPED.rule("$" + "1,".repeat(110) + "!");
                    Furniture.SHIPPED.rule("share ".repeat(23) + "!");
                    Furniture.SHIPPED.isCaption("a photo: ".repeat(400) + "!");
                    Furniture.SHIPPED.isCaption("Photo: a. ".repeat(400) + "end.");
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
