package org.stet.article.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Normalisation;
import org.stet.text.Normalised;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Takes in what people bring and makes a draft of it. The same input gives the same draft, now and when it is saved. */
public final class Door {

    private final DoorLimits limits;
    private final Furniture furniture;

    /** With the words of page furniture that Stet ships. */
    public Door(DoorLimits limits) {
        this(limits, Furniture.SHIPPED);
    }

    private Door(DoorLimits limits, Furniture furniture) {
        this.limits = limits;
        this.furniture = furniture;
    }

    /**
     * The same door, by other words of page furniture: they change which blocks are proposed as such, and never the text
     * of a draft.
     */
    public Door with(FurnitureWords words) {
        return words == FurnitureWords.shipped() ? this : new Door(limits, new Furniture(words));
    }

    /**
     * @param title what the person says the title is; null to take the original's word
     * @param addTitle whether a title that the text lacks becomes its first block
     * @throws ProblemException {@code too-large}, {@code unsupported-media-type} or {@code unreadable-file}
     */
    public Draft read(Incoming incoming, @Nullable String title, boolean addTitle) {
        if (incoming.bytes().length > limits.fileBytes()) {
            throw limits.tooLarge(incoming.bytes().length);
        }
        if (isBlank(incoming.bytes())) {
            throw unreadable("There is no text in it.");
        }
        Form form = Form.of(incoming);
        Draft draft = form == Form.PLAIN_TEXT ? plain(incoming, title) : structured(extract(form, incoming), title);
        if (draft.text().string().isBlank()) {
            throw unreadable("There is no text in it.");
        }
        limits.check(draft.text(), draft.blocks().size());
        return addTitle ? withTitle(draft) : draft;
    }

    /**
     * Reads a corrected text of an article, whose headline may be among what was corrected.
     *
     * @param headline of the article so far; null if its text has none
     * @param missing the title to put before a text in which no line is like that headline; null to put none
     * @throws ProblemException as {@link #read}
     */
    public Draft readAgain(Incoming incoming, @Nullable String headline, @Nullable String missing) {
        Draft draft = read(incoming, null, false);
        String again = headline == null ? null : HeadlineAgain.in(draft.text(), draft.blocks(), headline);
        if (again != null) {
            return withHeadlineAgain(read(incoming, again, false));
        }
        return missing == null ? draft : read(incoming, missing, true);
    }

    /** What was found by the headline of before is said to be so; there is no title to equal. */
    private static Draft withHeadlineAgain(Draft draft) {
        var blocks = draft.blocks().stream()
                .map(block -> block.rule().equals(Proposing.EQUALS_TITLE)
                        ? new ProposedBlock(block.span(), block.kind(), "headline.again")
                        : block)
                .toList();
        return new Draft(draft.text(), blocks, draft.found(), draft.source(), draft.titleAdded());
    }

    private Extract extract(Form form, Incoming incoming) {
        return switch (form) {
            case CLIPBOARD -> WebPage.pasted(incoming);
            case WEB_PAGE -> WebPage.saved(incoming);
            case MARKDOWN -> MarkdownText.read(incoming);
            case WORD -> new WordDocument(limits).read(incoming);
            case PLAIN_TEXT -> throw new IllegalArgumentException("plain text has no lines of its own kind");
        };
    }

    private Draft plain(Incoming incoming, @Nullable String title) {
        Normalised normalised = incoming.decoded(null);
        if (!incoming.isPaste() && normalised.looksBinary()) {
            throw unreadable("It is not text: too many of its bytes mean nothing as characters.");
        }
        StoredText text = normalised.text();
        var lines = new ArrayList<Line>();
        var spans = new ArrayList<Span>();
        for (var block : Blocks.propose(text)) {
            lines.add(new Line(text.words(block.span()), null, "line"));
            spans.add(block.span());
        }
        var proposed = Proposing.kinds(lines, Found.NOTHING.withTitle(blankToNull(title)), furniture);
        var blocks = new ArrayList<ProposedBlock>();
        for (int i = 0; i < spans.size(); i++) {
            Line line = proposed.lines().get(i);
            blocks.add(new ProposedBlock(spans.get(i), kind(line), line.rule()));
        }
        var source = new Draft.Source(
                Draft.Reader.PLAIN_TEXT,
                normalised,
                normalised.charset(),
                normalised.guessed(),
                normalised.counts().undecodable());
        return new Draft(text, blocks, proposed.found(), source, null);
    }

    private Draft structured(Extract extract, @Nullable String title) {
        var clean = new ArrayList<Line>();
        var raw = new StringBuilder();
        var joined = new StringBuilder();
        for (Line line : extract.lines()) {
            String text = Normalisation.of(line.text()).text().string().strip();
            if (!text.isEmpty()) {
                clean.add(new Line(text, line.kind(), line.rule()));
                joined.append(joined.isEmpty() ? "" : "\n").append(text);
                raw.append(raw.isEmpty() ? "" : "\n").append(line.text().strip());
            }
        }
        // Normalising all at once gives the counts and the map; where a line's beginning matters, the lines decide.
        Normalised normalised = Normalisation.of(raw.toString());
        if (!normalised.text().string().contentEquals(joined)) {
            normalised = Normalisation.of(joined.toString());
        }
        var proposed = Proposing.kinds(clean, extract.found().withTitle(blankToNull(title)), furniture);
        var blocks = new ArrayList<ProposedBlock>();
        int at = 0;
        for (Line line : proposed.lines()) {
            int end = at + line.text().codePointCount(0, line.text().length());
            blocks.add(new ProposedBlock(new Span(at, end), kind(line), line.rule()));
            at = end + 1;
        }
        var decoded = extract.decoded();
        var source = new Draft.Source(
                extract.reader(),
                normalised,
                decoded.charset(),
                decoded.guessed(),
                decoded.counts().undecodable());
        return new Draft(normalised.text(), blocks, proposed.found(), source, null);
    }

    private static BlockKind kind(Line line) {
        return line.kind() == null ? BlockKind.PARAGRAPH : line.kind();
    }

    /** The title as first block, if it is known and the text does not begin with it. */
    private static Draft withTitle(Draft draft) {
        String title = draft.found().title();
        boolean headed = draft.blocks().stream().anyMatch(block -> block.kind() == BlockKind.HEADLINE);
        if (title == null || headed) {
            return draft;
        }
        String first =
                Normalisation.of(title).text().string().replace('\n', ' ').strip();
        if (first.isEmpty()) {
            return draft;
        }
        int shift = first.codePointCount(0, first.length()) + 1;
        var blocks = new ArrayList<ProposedBlock>();
        blocks.add(new ProposedBlock(new Span(0, shift - 1), BlockKind.HEADLINE, Draft.TITLE_ADDED));
        for (var block : draft.blocks()) {
            Span span = block.span();
            blocks.add(
                    new ProposedBlock(new Span(span.start() + shift, span.end() + shift), block.kind(), block.rule()));
        }
        return new Draft(
                StoredText.of(first + "\n" + draft.text().string()), blocks, draft.found(), draft.source(), first);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static ProblemException unreadable(String why) {
        return ProblemException.of(ProblemType.UNREADABLE_FILE, why);
    }

    /** The forms that a file can have, by its name, its beginning, and last by what the browser calls it. */
    enum Form {
        PLAIN_TEXT,
        CLIPBOARD,
        MARKDOWN,
        WEB_PAGE,
        WORD;

        static Form of(Incoming incoming) {
            if (incoming.isPaste()) {
                return incoming.html() == null ? PLAIN_TEXT : CLIPBOARD;
            }
            String name = incoming.name().toLowerCase(Locale.ROOT);
            byte[] bytes = incoming.bytes();
            boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
            if (name.endsWith(".docx") || zip && incoming.mediaType().contains("wordprocessingml")) {
                return WORD;
            }
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                return MARKDOWN;
            }
            if (List.of(".html", ".htm", ".xhtml").stream().anyMatch(name::endsWith)) {
                return WEB_PAGE;
            }
            if (name.endsWith(".txt") || name.endsWith(".text")) {
                return PLAIN_TEXT;
            }
            return switch (incoming.mediaType().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT)) {
                case "text/plain" -> PLAIN_TEXT;
                case "text/html", "application/xhtml+xml" -> WEB_PAGE;
                case "text/markdown" -> MARKDOWN;
                default ->
                    throw ProblemException.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Stet reads .txt, .md, .html and .docx files, and pasted text.");
            };
        }
    }
}
