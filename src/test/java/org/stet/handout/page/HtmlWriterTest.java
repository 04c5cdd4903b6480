package org.stet.handout.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.wording.Wording;

class HtmlWriterTest {

    private static final String HOSTILE =
            "<script>alert(1)</script> & ]]> \"'&lt; \u202Eevil\u202C \u0000\u0008 é\u0301 😀 x\u200Dy </style> \\3c";

    @Test
    void the_file_asks_for_no_other() throws IOException {
        var html = written(SamplePack.english());

        assertThat(html).doesNotContain("http", "<script", "<link", "@import", " src=", " href=", " style=");
        assertThat(html.split("url\\(", -1)).hasSizeGreaterThan(2).allSatisfy(piece -> assertThat(piece)
                .matches("(?s)(<!DOCTYPE|\"data:font/woff;base64,[A-Za-z0-9+/=]+\"\\)).*"));
    }

    @Test
    void it_brings_the_scripts_that_are_in_it_and_no_others() throws IOException {
        assertThat(written(SamplePack.english()))
                .contains("source-serif-4-latin\"; font-weight: 700")
                .doesNotContain("font-family: \"noto-naskh-arabic-arabic\"; font-weight");
        assertThat(written(AllParts.of(List.of("Ж", "p", "p", "p"))))
                .contains("font-family: \"source-serif-4-cyrillic\"; font-weight: 400");
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        var sample = AllParts.of(List.of(HOSTILE, HOSTILE, HOSTILE, HOSTILE));
        var pack = new Pack(
                HOSTILE,
                sample.titleWriting(),
                HOSTILE,
                sample.language(),
                sample.layout(),
                List.of(HOSTILE, HOSTILE),
                sample.labels(),
                sample.sheets(),
                sample.exercise());

        var html = written(pack);

        // An XML parser stops at the first sign that is not escaped.
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.replaceFirst("<!DOCTYPE html>", "").getBytes(UTF_8)));
        var page = Jsoup.parse(html);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.title()).contains("<script>alert(1)</script> & ]]> \"'&lt; ");
        assertThat(html).doesNotContain("\u0000").doesNotContain("\u0008");
    }

    @ParameterizedTest
    @EnumSource(AllParts.Script.class)
    void headings_skip_no_level_in_any_language(AllParts.Script script) {
        for (var language : Wording.LANGUAGES) {
            var pack = AllParts.of(language, SamplePack.english().layout(), false, script);
            int level = 0;
            for (var heading : Jsoup.parse(Html.page(pack, List.of())).select("h1, h2, h3, h4, h5, h6")) {
                int next = Integer.parseInt(heading.tagName().substring(1));
                assertThat(next).isBetween(1, level + 1);
                level = next;
            }
            assertThat(level).isPositive();
        }
    }

    @Test
    void headings_make_an_outline() {
        assertThat(Jsoup.parse(Html.page(SamplePack.english(), List.of())).select("h1, h2, h3, h4").stream()
                        .map(heading -> heading.tagName() + " " + heading.text().replaceFirst("^1(?=Bridge)", "")))
                .containsExactly(
                        "h1 Bridge vote splits council",
                        "h2 Worksheet A",
                        "h3 Your task",
                        "h3 Bridge vote splits council",
                        "h3 Questions",
                        "h2 Answer key",
                        "h3 Bridge vote splits council",
                        "h3 Legend",
                        "h3 Talk about");
    }

    @Test
    void the_page_of_the_application_brings_no_style_of_its_own() {
        var pack = SamplePack.english();

        var page = Jsoup.parse(Html.page(pack, List.of("/styles/pack.css", "/packs/1.css")));

        assertThat(page.select("style, script, [style]")).isEmpty();
        assertThat(page.select("link").eachAttr("href")).containsExactly("/styles/pack.css", "/packs/1.css");
        assertThat(Html.styles(pack))
                .contains("url(\"/fonts/source-serif-4-latin-wght-normal.woff2\")", ".under-exact-words", "@page")
                .doesNotContain("data:");
    }

    private static String written(Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlWriter().write(pack, out);
        return out.toString(UTF_8);
    }
}
