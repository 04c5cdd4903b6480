package org.stet.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.article.NewArticle.NewBlock;
import org.stet.article.door.Door;
import org.stet.article.door.Draft;
import org.stet.article.door.Incoming;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.BlockProblem;
import org.stet.text.Blocks;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * A text as its preview was confirmed: it is what its original says, and its lines are in the blocks that a person saw.
 *
 * @param made what it was made from
 */
record ConfirmedText(StoredText text, List<Block> blocks, Made made) {

    /**
     * @param original {@code null} for a text that is itself the original
     * @throws ProblemException {@code invalid-request} if the text is not what its original says, or a line is not in
     *     exactly one block
     */
    static ConfirmedText of(
            Door door, String given, List<NewBlock> blocks, @Nullable Original original, @Nullable String titleAdded) {
        var text = text(given);
        var from = original != null ? original : new Original(given, null, null, null, null);
        var made = made(door, text, from, titleAdded);
        return new ConfirmedText(text, blocks(text, blocks), made);
    }

    TextVersion store(UUID id, Article article, int number, Instant now) {
        var version = new TextVersion(id, article.id, number, text, WordCount.of(text, blocks, article.language), now);
        version.persist();
        for (int i = 0; i < blocks.size(); i++) {
            new BlockRow(id, i, blocks.get(i)).persist();
        }
        new TextOriginal(id, made.name, made.mediaType, made.charset, made.bytes, made.record).persist();
        return version;
    }

    private static StoredText text(String given) {
        try {
            return StoredText.of(given);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The text holds half a character.")
                    .field("text", "Send the text as the preview gave it, unchanged.");
        }
    }

    /**
     * What the text was made from, as it is kept.
     *
     * @param language that it says it is in; {@code null} if it says nothing, and not kept
     */
    record Made(
            String name,
            String mediaType,
            String charset,
            byte[] bytes,
            String record,
            @Nullable String language) {}

    private static Made made(Door door, StoredText text, Original original, @Nullable String titleAdded) {
        Incoming incoming = original.incoming();
        boolean titled = titleAdded != null;
        // The title is given as it was shown, since the person may have changed the fact meanwhile.
        Draft draft = door.read(incoming, titleAdded, titled);
        if (!draft.text().equals(text)) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST, "The text is not what its original says after normalisation.")
                    .field("text", "Send the text as the preview gave it, unchanged.");
        }
        var record = new LinkedHashMap<String, Object>();
        var source = draft.source();
        record.put("reader", source.reader().id());
        record.put("guessed", source.guessed());
        record.put("undecodable", source.undecodable());
        record.put("counts", source.normalised().counts());
        record.put("mapsOriginal", source.reader().mapsOriginal());
        record.put("map", source.normalised().map().toString());
        if (draft.titleAdded() != null) {
            record.put("titleAdded", draft.titleAdded());
        }
        byte[] bytes =
                incoming.html() == null ? incoming.bytes() : incoming.html().getBytes(StandardCharsets.UTF_8);
        String mediaType = incoming.html() == null ? incoming.mediaType() : "text/html";
        var kept = CanonicalJson.write(record);
        return new Made(
                incoming.name(),
                mediaType,
                source.charset(),
                bytes,
                kept,
                draft.found().language());
    }

    private static List<Block> blocks(StoredText text, List<NewBlock> given) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < given.size(); i++) {
            NewBlock block = given.get(i);
            String field = "blocks[" + i + "]";
            if (block.start() >= block.end()) {
                throw wrong(field, "A block has at least one character.");
            }
            BlockKind kind = BlockKind.of(block.kind())
                    .orElseThrow(() -> wrong(field + ".kind", "There is no such kind of block."));
            blocks.add(new Block(new Span(block.start(), block.end()), kind));
        }
        var problems = Blocks.check(text, blocks);
        if (!problems.isEmpty()) {
            throw wrong("blocks", said(problems.get(0)));
        }
        return blocks;
    }

    private static String said(BlockProblem problem) {
        String where = " (code points %d to %d)"
                .formatted(problem.at().start(), problem.at().end());
        return switch (problem.fault()) {
            case OUTSIDE_TEXT -> "The block ends after the text" + where;
            case OUT_OF_ORDER -> "The block begins before the one in front of it has ended" + where;
            case NOT_WHOLE_LINES -> "A block is made of whole lines" + where;
            case LINE_LEFT_OUT -> "This line is in no block" + where;
        };
    }

    private static ProblemException wrong(String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "The blocks do not fit the text.")
                .field(field, reason);
    }
}
