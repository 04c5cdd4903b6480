package org.stet.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/**
 * What a person chose about the desk. What is left out they did not choose: there it is as Stet has it, also when a later
 * Stet has it otherwise. The desk knows the same values ({@code core/preferences.ts}).
 *
 * @param keys the first key of each command, of any page, to which another one was given: the word of the command
 *     ({@code key.unsure}) leads to the name of a key press ({@code s}, {@code Shift+ArrowUp}); empty when all are as
 *     Stet has them
 * @param size of the article's letters, in CSS pixels; one of {@link #SIZES}
 * @param singleKeys where keys without Ctrl work (WCAG 2.1.4)
 * @param typeface the letters of the article
 * @param easyReading whether the article has more room between letters, words and lines, shorter lines and cream paper
 * @param density how much room lists, tables and bars take
 * @param quotations whether a double click takes the marks of a quotation with it
 * @param tagsRead how much a screen reader hears of tags
 * @param announce whether the text says in words where tags begin and end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Preferences")
public record Choices(
        @NotNull
        @Size(max = Choices.MOST_KEYS)
        @Schema(
                description = "The first key of each command, of any page, to which another one was given: its word"
                        + " to the name of a key press, as docs/reference/keys.md and the desk write it",
                examples = "{\"key.unsure\": \"s\", \"key.repeat\": \"Shift+ArrowUp\"}")
        Map<String, String> keys,

        @Nullable
        @Schema(
                description = "Of the article's letters, in CSS pixels",
                enumeration = {"15", "17", "19", "21", "23", "26", "29", "32"})
        Integer size,

        @Nullable
        @Schema(description = "Where keys without Ctrl work: everywhere, only while the text has the focus, nowhere")
        SingleKeys singleKeys,

        @Nullable Theme theme,

        @Nullable @Schema(description = "The letters of the article")
        Typeface typeface,

        @Nullable
        @Schema(description = "More room between letters, words and lines of the article, shorter lines, cream paper")
        Boolean easyReading,

        @Nullable @Schema(description = "How much room lists, tables and bars take")
        Density density,

        @Nullable @Schema(description = "Whether a double click takes the marks of a quotation with it")
        Quotations quotations,

        @Nullable @Schema(description = "How much a screen reader hears of tags")
        TagsRead tagsRead,

        @Nullable @Schema(description = "A reading mode that says in words where tags begin and end")
        Boolean announce) {

    /** As many as all pages together will ever have commands. */
    static final int MOST_KEYS = 128;

    /** In UTF-16 units of all choices as canonical JSON: what their column holds. */
    static final int LONGEST = 8000;

    static final List<Integer> SIZES = List.of(15, 17, 19, 21, 23, 26, 29, 32);

    /** Nobody's choice: all is as Stet has it. */
    static final Choices NONE = ofKeys(Map.of());

    private static final Pattern COMMAND = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    /**
     * Keyboards of all scripts have keys of their own, so this asks for no more than that it is no key of something else:
     * some keys are the browser's.
     */
    private static final Pattern KEY = Pattern.compile(
            "(?!Ctrl\\+|(Shift\\+)?(Tab|Escape|F\\d+|ContextMenu|PrintScreen)$)[^\\s\\p{Cc}\\p{Cs}]{1,24}");

    /** Tags at the desk, whose commands, and those of every page, have words that begin with {@code key.}. */
    private static final Pattern OF_A_LABEL = Pattern.compile("Shift\\+\\p{L}");

    /** Where keys without Ctrl work. */
    public enum SingleKeys {
        @JsonProperty("on")
        ON,
        /** Only while the text has the focus. */
        @JsonProperty("text")
        TEXT,
        @JsonProperty("off")
        OFF
    }

    /** The colours of all pages. */
    public enum Theme {
        @JsonProperty("system")
        SYSTEM,
        @JsonProperty("light")
        LIGHT,
        @JsonProperty("dark")
        DARK
    }

    /** The letters of the article. All come with Stet. */
    public enum Typeface {
        @JsonProperty("source-serif")
        SOURCE_SERIF,
        @JsonProperty("literata")
        LITERATA,
        @JsonProperty("atkinson")
        ATKINSON,
        @JsonProperty("lexend")
        LEXEND,
        @JsonProperty("andika")
        ANDIKA,
        @JsonProperty("opendyslexic")
        OPEN_DYSLEXIC
    }

    /** How much room lists, tables and bars take. */
    public enum Density {
        @JsonProperty("comfortable")
        COMFORTABLE,
        @JsonProperty("compact")
        COMPACT
    }

    /** What a double click inside quotation marks takes. */
    public enum Quotations {
        @JsonProperty("with-marks")
        WITH_MARKS,
        @JsonProperty("without-marks")
        WITHOUT_MARKS
    }

    /** How much a screen reader hears of tags. */
    public enum TagsRead {
        @JsonProperty("off")
        OFF,
        @JsonProperty("short")
        SHORT,
        @JsonProperty("full")
        FULL
    }

    /** Other keys, and all else as Stet has it. */
    static Choices ofKeys(Map<String, String> keys) {
        return new Choices(keys, null, null, null, null, null, null, null, null, null);
    }

    /** @throws ProblemException {@code invalid-request} with the fields whose value the desk does not have */
    void check() {
        var refusal = ProblemException.of(ProblemType.INVALID_REQUEST, "Some fields are not as they should be.");
        new TreeMap<String, @Nullable String>(keys).forEach((command, key) -> {
            if (!COMMAND.matcher(command).matches()) {
                refusal.field("keys", "A command has a word such as key.unsure.");
            } else if (key == null
                    || !KEY.matcher(key).matches()
                    || (command.startsWith("key.") && OF_A_LABEL.matcher(key).matches())) {
                refusal.field("keys." + command, "Must name a key that commands can have, such as s or Shift+ArrowUp.");
            }
        });
        if (size != null && !SIZES.contains(size)) {
            refusal.field(
                    "size",
                    "Must be one of %s."
                            .formatted(SIZES.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (refusal.errors().isEmpty() && CanonicalJson.write(this).length() > LONGEST) {
            refusal.field("keys", "All choices together take more than %d characters.".formatted(LONGEST));
        }
        if (!refusal.errors().isEmpty()) {
            throw refusal;
        }
    }
}
