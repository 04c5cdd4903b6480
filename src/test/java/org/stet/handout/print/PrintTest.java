package org.stet.handout.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;

@QuarkusTest
class PrintTest {

    private static final String TEXT = "Bridge to close\n\n“We will close it,” the mayor said. "
            + "The river rose for three days and nobody knew why. ".repeat(20)
            + "<b>It did not</b>, the board said.";

    private Readers readers;

    @BeforeEach
    void two_people_read_an_article() {
        readers = new Readers(TEXT);
        readers.tag("ana", "direct-quote", "“We will close it,”");
        readers.tag("ana", "indirect-quote", "<b>It did not</b>");
        readers.tag("ben", "direct-quote", "“We will close it,”");
        readers.tag("ben", "unsupported-assertion", "<b>It did not</b>");
    }

    @Test
    void line_14_is_line_14_on_article_and_worksheet_on_either_paper() {
        var article = lines("article", "a4");

        assertThat(article).hasSizeGreaterThan(10);
        assertThat(lines("worksheet", "a4")).isEqualTo(article);
        assertThat(lines("article", "letter")).isEqualTo(article);
        assertThat(lines("worksheet", "letter")).isEqualTo(article);
    }

    @Test
    void the_key_names_the_line_the_label_and_the_rule() {
        var line = lines("article", "a4").entrySet().stream()
                .filter(each -> each.getValue().contains("It did not"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        sheet("ana", "key", "")
                .statusCode(200)
                .body(containsString("<th scope=\"row\">" + line + "</th>"))
                .body(containsString("Retold words."))
                .body(containsString("&lt;b&gt;It did not&lt;/b&gt;"))
                .body(not(containsString("<b>It did not</b>")));
    }

    @Test
    void lines_of_a_paragraph_in_another_script_go_in_its_direction() {
        readers = new Readers(
                "Read more\n\n" + TEXT + "\n\nأغلقت البلدية الجسر يوم الاثنين، ولا أحد يعرف السبب حتى الآن.");
        readers.tag("ana", "direct-quote", "“We will close it,”");
        sheet("ana", "worksheet", "")
                .body(containsString("<span class=\"words\" lang=\"ar\" dir=\"rtl\">أغلقت"))
                .body(containsString("<span class=\"words\">“We will"));
    }

    @Test
    void a_worksheet_has_the_task_and_no_tag() {
        sheet("ana", "worksheet", "")
                .body(containsString("Your task"))
                .body(containsString("Retold words"))
                .body(not(containsString("class=\"under")))
                .body(not(containsString("DQ‹")));
    }

    @Test
    void the_annotated_article_has_codes_brackets_and_a_legend() {
        sheet("ana", "article", "")
                .body(containsString("DQ‹</span>"))
                .body(containsString("mark-indirect-quote"))
                .body(containsString("Legend"));
    }

    @Test
    void a_reading_keeps_the_looks_of_the_tag_set_that_it_was_made_under() {
        readers.chooseTagSet("classroom");

        var looks = Pattern.compile("href=\"(/projects/[^\"]+/tag-set.css[^\"]*)\"")
                .matcher(sheet("ana", "article", "").extract().asString());
        assertThat(looks.find()).isTrue();
        SignIn.as("ana").get(looks.group(1)).then().statusCode(200).body(containsString(".mark-indirect-quote{"));
    }

    @Test
    void a_sheet_leads_back_to_where_it_was_chosen() {
        sheet("ana", "worksheet", "").body(containsString("href=\"/articles/" + readers.article + "/print\""));
    }

    @Test
    void labels_can_be_chosen() {
        sheet("ana", "article", "&labels=direct-quote")
                .body(containsString("DQ‹"))
                .body(not(containsString("IQ‹")));
    }

    @Test
    void of_a_pair_both_versions_are_printed_where_they_differ_and_no_name_is() {
        readers.submit("ana");
        readers.submit("ben");
        var pair = "&with=" + readers.reading("ben");

        sheet("ana", "article", pair).body(containsString("A·IQ‹")).body(containsString("B·UA‹"));
        for (var kind : SheetKind.values()) {
            sheet("ana", kind.id(), pair)
                    .statusCode(200)
                    .body(not(containsString(">ana<")))
                    .body(not(containsString(">ben<")));
        }
        sheet("ana", "key", pair).body(containsString("Reader A")).body(containsString("Unsupported assertion."));
    }

    @Test
    void what_one_may_not_see_is_not_printed() {
        readers.submit("ana");

        sheet("ben", "article", "").statusCode(404);
        sheet("ana", "article", "&with=" + readers.reading("ben")).statusCode(404);
        sheet("ana", "poster", "").statusCode(404);
        sheet("ana", "article", "&paper=a3").statusCode(400);
        sheet("ana", "article", "&with=x").statusCode(400);
    }

    @Test
    void the_page_that_leads_there_offers_what_may_be_printed() {
        SignIn.as("ana")
                .get("/articles/" + readers.article + "/print")
                .then()
                .statusCode(200)
                .body(containsString(readers.reading("ana").toString()))
                .body(not(containsString(readers.reading("ben").toString())))
                .body(containsString("/print/worksheet"));
    }

    private Map<String, String> lines(String kind, String paper) {
        var html =
                sheet("ana", kind, "&paper=" + paper).statusCode(200).extract().asString();
        var lines = new LinkedHashMap<String, String>();
        var matcher = Pattern.compile(
                        "<span class=\"number[^\"]*\">(\\d+)</span><span class=\"words\">(.*?)</span><span class=\"margin\">")
                .matcher(html);
        while (matcher.find()) {
            var words = matcher.group(2)
                    .replaceAll("<span class=\"code\">[^<]*</span>", "")
                    .replaceAll("<[^>]*>", "");
            lines.put(matcher.group(1), words);
        }
        return lines;
    }

    private ValidatableResponse sheet(String name, String kind, String more) {
        return SignIn.as(name)
                .get("/print/" + kind + "?reading=" + readers.reading("ana") + more)
                .then();
    }
}
