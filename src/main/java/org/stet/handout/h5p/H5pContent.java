package org.stet.handout.h5p;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.stet.handout.sheet.FixedZip;
import org.stet.handout.sheet.Pack;
import org.stet.handout.wording.Wording;

/**
 * A file of one H5P content: {@code h5p.json}, by the regular expressions of the importer's {@code H5PValidator}, and
 * {@code content/content.json}. Of the libraries it names the main one alone; a site finds the others by it.
 *
 * @param library the main library's machine name
 * @param minor of the library's major version 1
 */
record H5pContent(String library, int minor) {

    static final String EXTENSION = "h5p";

    /** Not registered; the one that H5P's own downloads have. */
    static final String MEDIA_TYPE = "application/zip";

    /** The validator's {@code .{1,255}} counts bytes. */
    private static final int TITLE_BYTES = 255;

    private static final ObjectMapper JSON = new ObjectMapper();

    void write(Pack pack, Map<String, Object> content, OutputStream out) throws IOException {
        var zip = new FixedZip();
        zip.add("h5p.json", JSON.writeValueAsBytes(about(pack)));
        zip.add("content/content.json", JSON.writeValueAsBytes(content));
        zip.write(out);
    }

    private Map<String, Object> about(Pack pack) {
        var about = new LinkedHashMap<String, Object>();
        about.put("title", title(pack.title()));
        about.put("language", language(pack));
        about.put("mainLibrary", library);
        about.put("embedTypes", List.of("iframe"));
        about.put("license", "U");
        var main = new LinkedHashMap<String, Object>();
        main.put("machineName", library);
        main.put("majorVersion", 1);
        main.put("minorVersion", minor);
        about.put("preloadedDependencies", List.of(main));
        return about;
    }

    private static String language(Pack pack) {
        String tag = pack.language().toLanguageTag();
        return tag.matches("[-a-zA-Z]{1,10}") ? tag : pack.language().getLanguage();
    }

    /** One line that fits, cut between two code points. */
    static String title(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (line.getBytes(UTF_8).length <= TITLE_BYTES) {
            return line.isEmpty() ? "…" : line;
        }
        while (line.getBytes(UTF_8).length > TITLE_BYTES - "…".getBytes(UTF_8).length) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        return line.stripTrailing() + "…";
    }

    /** What is to be done, and where the words are from. */
    static String task(Pack pack, String... more) {
        var html = new StringBuilder(paragraph(pack.exercise().task()));
        for (String words : more) {
            html.append(paragraph(words));
        }
        pack.source()
                .forEach(line -> html.append("<p><em>").append(escaped(line)).append("</em></p>"));
        return html.toString();
    }

    private static String paragraph(String words) {
        return "<p>" + escaped(words) + "</p>";
    }

    /** Texts of the players by their fields' names, each from the wording's key of that name. */
    static void say(Map<String, Object> content, Wording wording, String prefix, List<String> names) {
        names.forEach(name -> content.put(name, wording.say(prefix + name)));
    }

    static List<Map<String, Object>> feedback(Wording wording) {
        var range = new LinkedHashMap<String, Object>();
        range.put("from", 0);
        range.put("to", 100);
        range.put("feedback", wording.say("h5p.feedback"));
        return List.of(range);
    }

    /** No asterisk is left that could begin an answer; a reader sees hardly a difference. */
    static String withoutAsterisks(String words) {
        return words.replace('*', '∗');
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
