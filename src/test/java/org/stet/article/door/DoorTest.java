package org.stet.article.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.text.Blocks;

class DoorTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Door door = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 20_000_000));

    @Test
    @Timeout(60)
    void thousands_of_lines_and_buttons_in_one_box_do_not_hang() {
        var lines = "A line of an article that somebody wrote long ago, when breaks were paragraphs.<br>".repeat(9_000);
        var buttons = "<button>OK</button>".repeat(9_000);
        var page = "<html><body><h1>A long list</h1><div>" + lines + buttons + "</div></body></html>";

        var draft = door.read(Incoming.file("list.html", "text/html", page.getBytes(UTF_8)), null, true);

        assertThat(draft.text().string()).contains("A line of an article");
    }

    @Test
    @Timeout(30)
    void thousands_of_short_lines_in_one_box_do_not_hang() {
        var lines = "A short line<br><br>".repeat(9_000) + "<i></i>".repeat(30_000);
        var page = "<html><body><h1>A long list</h1><div>" + lines + "</div></body></html>";

        var draft = door.read(Incoming.file("list.html", "text/html", page.getBytes(UTF_8)), null, true);

        assertThat(draft.blocks()).hasSizeGreaterThan(9_000);
    }

    @Test
    void a_page_pasted_as_plain_words_shows_its_furniture_and_keeps_the_appeal() {
        assertThat(blocks(door.read(Incoming.paste(resource("page-paste.txt"), null), null, true)))
                .isEqualTo(resource("page-paste.expected").strip());
    }

    @Test
    void markdown_is_read_as_its_rendered_page_would_be() {
        var draft = door.read(file("notes.md", resource("notes.md").getBytes(UTF_8)), null, true);

        assertThat(blocks(draft)).isEqualTo(resource("notes.expected").strip());
        assertThat(draft.found().byline()).isEqualTo("Piet Aldous");
        assertThat(draft.found().published()).isEqualTo("2026-09-17");
    }

    @Test
    void a_word_document_is_read_with_its_tracked_changes_accepted() {
        var draft = door.read(file("a.docx", word("""
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Mill for sale</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:del><w:r><w:delText>second</w:delText></w:r></w:del><w:ins><w:r><w:t>third</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> owner gives up.</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>What it costs</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>one roof</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>These two </w:t></w:r></w:p>
                <w:p><w:r><w:t>lines are one.</w:t></w:r></w:p>
                """)), null, true);

        assertThat(blocks(draft)).isEqualTo("""
                headline	word.style	Mill for sale
                paragraph	paragraph	The third owner gives up.
                heading	word.style	What it costs
                list-item	word.style	one roof
                paragraph	paragraph	These two lines are one.""");
    }

    @Test
    void a_word_document_that_asks_for_a_file_of_the_server_is_refused() {
        String body = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document " + W
                + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        refuses(file("a.docx", zip(parts(body))), ProblemType.UNREADABLE_FILE);
    }

    @Test
    void a_document_type_alone_is_refused_like_a_bomb_of_entities() {
        String body = "<!DOCTYPE w:document [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><w:document " + W
                + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";

        refuses(file("a.docx", zip(parts(body))), ProblemType.UNREADABLE_FILE);
    }

    @Test
    void a_word_document_that_unpacks_to_too_much_is_refused() {
        var parts = parts("<w:document " + W + "><w:body/></w:document>");
        parts.put("word/media/image1.bin", "0".repeat(21_000_000));

        assertThatThrownBy(() -> door.read(file("a.docx", zip(parts)), null, true))
                .hasMessageContaining("more than 20 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "b.DOCX"})
    void what_only_calls_itself_a_word_document_is_refused(String name) {
        refuses(file(name, "not a zip at all".getBytes(UTF_8)), ProblemType.UNREADABLE_FILE);
        refuses(file(name, zip(Map.of("a.txt", "hello"))), ProblemType.UNREADABLE_FILE);
    }

    @Test
    void a_page_that_nests_without_end_is_refused() {
        String deep = "<div>".repeat(100_000) + "words and words";

        assertThatThrownBy(() -> door.read(file("a.html", deep.getBytes(UTF_8)), null, true))
                .isInstanceOf(ProblemException.class);
        assertThat(door.read(
                                file(
                                        "a.html",
                                        ("<b>".repeat(300) + "A few words that nest quite deep, said the council.")
                                                .getBytes(UTF_8)),
                                null,
                                true)
                        .text()
                        .string())
                .startsWith("A few words");
    }

    @Test
    void markdown_that_nests_without_end_is_refused_or_read_but_never_breaks() {
        String deep = "> ".repeat(50_000) + "words";

        try {
            assertThat(door.read(file("a.md", deep.getBytes(UTF_8)), null, true)
                            .text()
                            .string())
                    .contains("words");
        } catch (ProblemException refusal) {
            assertThat(refusal.type()).isEqualTo(ProblemType.UNREADABLE_FILE);
        }
    }

    @Test
    void scripts_and_handlers_of_a_page_are_no_text_of_it() {
        String page =
                "<html><body><article><h1>Bridge closed</h1><p onclick=\"steal()\">The bridge will close on Monday, the council said in the evening.</p>"
                        + "<script>alert('x')</script><img src=x onerror=alert(1)><p>Nobody knows for how long, said <a href=\"javascript:steal()\">the engineer</a> to the press.</p></article></body></html>";

        assertThat(door.read(file("a.html", page.getBytes(UTF_8)), null, true)
                        .text()
                        .string())
                .isEqualTo("Bridge closed\nThe bridge will close on Monday, the council said in the evening.\n"
                        + "Nobody knows for how long, said the engineer to the press.");
    }

    @Test
    void a_page_in_an_old_encoding_is_read_as_it_says() {
        String page =
                "<html><head><meta charset=iso-8859-1></head><body><p>Die Straße war gesperrt, und niemand wußte, warum: „Später“, hieß es.</p></body></html>";

        assertThat(door.read(
                                file("a.html", page.getBytes(java.nio.charset.Charset.forName("windows-1252"))),
                                null,
                                true)
                        .text()
                        .string())
                .contains("Straße")
                .contains("„Später“");
    }

    @Test
    void carriage_returns_alone_end_lines() {
        var draft = door.read(
                file(
                        "a.txt",
                        "Mill for sale\rThe third owner in six years gives up, said the agent.\rNobody came."
                                .getBytes(UTF_8)),
                null,
                true);

        assertThat(draft.blocks()).hasSize(3);
    }

    @Test
    void the_same_input_gives_the_same_draft_and_its_blocks_hold_every_line() {
        for (String page :
                new String[] {"article-tag", "div-soup", "german", "live-ticker", "nested-sections", "table-layout"}) {
            var incoming = file("a.html", bytes("/article/pages/" + page + ".html"));
            var once = door.read(incoming, null, true);

            assertThat(Blocks.check(once.text(), once.plainBlocks())).isEmpty();
            assertThat(door.read(incoming, null, true))
                    .usingRecursiveComparison()
                    .isEqualTo(once);
        }
    }

    private void refuses(Incoming incoming, ProblemType type) {
        assertThatThrownBy(() -> door.read(incoming, null, true))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(type));
    }

    private static String blocks(Draft draft) {
        return draft.blocks().stream()
                .map(block -> block.kind().id() + "\t" + block.rule() + "\t"
                        + draft.text().words(block.span()))
                .collect(Collectors.joining("\n"));
    }

    private static Incoming file(String name, byte[] bytes) {
        return Incoming.file(name, null, bytes);
    }

    private static byte[] word(String paragraphs) {
        return zip(parts("<w:document " + W + "><w:body>" + paragraphs + "</w:body></w:document>"));
    }

    private static Map<String, String> parts(String document) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", document);
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + W
                        + "><w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String resource(String name) {
        return new String(bytes("/article/texts/" + name), UTF_8);
    }

    private static byte[] bytes(String path) {
        try (var in = DoorTest.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
