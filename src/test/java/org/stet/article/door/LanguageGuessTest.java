package org.stet.article.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTest {

    static Stream<Arguments> articles() {
        return Stream.of(
                article(
                        "en",
                        "The council said on Monday that the bridge will close for eleven weeks. Nobody answered."),
                article("de", "Die Brücke wird für elf Wochen gesperrt, sagte die Sprecherin. Das ist nicht neu."),
                article(
                        "fr",
                        "Le pont sera fermé pendant onze semaines, a dit la mairie. Les riverains ne sont pas contents."),
                article("es", "El puente estará cerrado once semanas, dijo el alcalde. Los vecinos no lo saben."),
                article("it", "Il ponte resterà chiuso per undici settimane, ha detto il sindaco. Non è una novità."),
                article("nl", "De brug gaat elf weken dicht, zei de burgemeester. Het is niet de eerste keer."),
                article(
                        "pt",
                        "A ponte vai ficar fechada por onze semanas, disse o presidente da câmara. Não é uma novidade."),
                article(
                        "ca",
                        "El pont estarà tancat onze setmanes, va dir l’alcalde. Els veïns no ho saben, però és així."),
                article(
                        "sv",
                        "Bron stängs i elva veckor och det är inte första gången, sade borgmästaren till tidningen."),
                article(
                        "pl",
                        "Most będzie zamknięty przez jedenaście tygodni i nie jest to pierwszy raz, a mieszkańcy są źli."),
                article(
                        "tr",
                        "Köprü on bir hafta kapalı kalacak ve bu ilk değil, belediye başkanı için çok zor bir gün oldu."),
                article("ru", "Мост закроют на одиннадцать недель, сообщил мэр. Это уже не первый раз."),
                article("uk", "Міст закриють на одинадцять тижнів, повідомив мер. Її попередили."),
                article("be", "Мост зачыняць на адзінаццаць тыдняў, паведаміў мэр."),
                article("sr", "Мост ће бити затворен једанаест недеља, рекао је градоначелник."),
                article("bg", "Мостът ще бъде затворен единадесет седмици, каза кметът."),
                article("el", "Η γέφυρα θα κλείσει για έντεκα εβδομάδες, είπε ο δήμαρχος."),
                article("ar", "أعلن رئيس البلدية إغلاق الجسر لمدة أحد عشر أسبوعا."),
                article("fa", "شهردار گفت که پل به مدت یازده هفته بسته می‌شود."),
                article("ur", "میئر نے کہا ہے کہ پل گیارہ ہفتوں کے لیے بند رہے گا۔"),
                article("he", "ראש העיר הודיע כי הגשר ייסגר לאחד עשר שבועות."),
                article("hi", "महापौर ने कहा कि पुल ग्यारह हफ्तों के लिए बंद रहेगा और यह नया नहीं है।"),
                article("bn", "মেয়র বলেছেন সেতুটি এগারো সপ্তাহ বন্ধ থাকবে।"),
                article("th", "นายกเทศมนตรีกล่าวว่าสะพานจะปิดสิบเอ็ดสัปดาห์"),
                article("zh", "市长宣布大桥将关闭十一周。居民说没有人通知他们。"),
                article("zh-Hant", "市長宣布大橋將關閉十一週。居民說沒有人通知他們。"),
                article("ja", "市長は橋を十一週間閉鎖すると発表した。"),
                article("ko", "시장은 다리를 11주 동안 폐쇄한다고 밝혔다."));
    }

    private static Arguments article(String language, String text) {
        return Arguments.of(language, text);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_clear_text_has_a_language(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_long_text_has_the_same_as_a_short_one(String language, String text) {
        assertThat(LanguageGuess.of((text + "\n").repeat(200))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            und      | Bridge closes
            und      | Council closes the bridge
            und      | 11 000 €
            und      | …
            und      | Waxaa la xiray buundada muddo kow iyo toban toddobaad ah.
            und      | Silta suljetaan yhdeksitoista viikoksi, kertoi kaupunginjohtaja eilen.
            und-Cyrl | Мост
            und-Cyrl | Көпір он бір аптаға жабылады деп хабарлады қала әкімі.
            und-Arab | پرد بۆ یازدە هەفتە دادەخرێت، سەرۆکی شارەوانی وتی.
            und-Ethi | ድልድዩ ለአስራ አንድ ሳምንታት ይዘጋል።
            und-Deva | पुल
            """)
    void what_is_too_short_or_of_no_language_known_here_is_unknown(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en  | The mayor said “Die Brücke ist zu” and that nobody on the council was told of the works before it was decided.
            en  | The sign at the bridge said 桥已关闭 and nobody knew what that was, the mayor of the town said on Monday.
            zh  | 市长在接受 BBC 采访时宣布大桥将关闭十一周。
            und | The bridge is closed and nobody was told. Die Brücke ist gesperrt und niemand hat es gewusst, sagte die Polizei.
            und | Мост закрыли на неделю. The bridge is closed for a week.
            """)
    void a_mixed_text_has_the_language_of_most_of_it_or_none(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @Test
    void a_tag_for_a_script_alone_is_one_that_locales_know() {
        assertThat(Locale.forLanguageTag("und-Arab").toLanguageTag()).isEqualTo("und-Arab");
        assertThat(Locale.forLanguageTag(LanguageGuess.UNKNOWN).getLanguage()).isEmpty();
    }
}
