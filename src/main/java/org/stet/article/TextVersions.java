package org.stet.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.stet.http.ProblemException;
import org.stet.text.Block;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;
import org.stet.text.collation.Collation;

/**
 * Texts with their blocks and borders, segmented once and kept while there is room. Asks for no role: whoever reads
 * through it has required one for the article.
 */
@ApplicationScoped
public class TextVersions {

    private static final int AT_ONCE = 50;

    private record Key(UUID text, int blocksVersion, String language) {}

    private final Cache<Key, ReadText> kept;

    TextVersions(TextSettings settings) {
        kept = Caffeine.newBuilder()
                .maximumWeight(settings.cacheWeight())
                .weigher((Key key, ReadText text) -> weight(text))
                .build();
    }

    /** @throws ProblemException {@code not-found} if there is no such text version */
    public ReadText read(UUID textId) {
        return read(textId, state(textId).orElseThrow(() -> ProblemException.unknown()));
    }

    /** The same for somebody who has read the state of the text just now. */
    public ReadText read(UUID textId, TextState state) {
        var key = new Key(textId, state.blocksVersion(), state.language());
        ReadText text = kept.getIfPresent(key);
        if (text == null) {
            // Two requests may both segment a text that neither found; waiting for each other would hold two
            // connections.
            text = load(textId, state);
            kept.put(key, text);
        }
        return text;
    }

    /** A text held against the one before it; empty for an article's first. */
    Optional<Collation> changesOf(UUID textId) {
        var text = read(textId);
        return TextVersion.numbered(text.articleId(), text.number() - 1)
                .map(before -> Collation.of(read(before.id).text(), text.text()));
    }

    /** The same for the transaction that has just stored it: nothing is kept, since it may yet come to nothing. */
    public ReadText justStored(UUID textId) {
        return readOnce(textId);
    }

    /** The same for work that passes through many texts once: what readers have open stays in memory instead of them. */
    public ReadText readOnce(UUID textId) {
        return load(textId, state(textId).orElseThrow(() -> ProblemException.unknown()));
    }

    /**
     * The same for many whose blocks are known, with the strings of a few in memory at a time.
     *
     * @param blocks of each text, in text order; a text without any has none
     * @param work is given each text once, in no order
     */
    public void readOnce(
            List<PresentText> texts, Map<UUID, List<Block>> blocks, BiConsumer<PresentText, ReadText> work) {
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            var some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            var strings =
                    TextVersion.stringsOf(some.stream().map(PresentText::text).toList());
            for (var text : some) {
                var string = strings.get(text.text());
                if (string != null) {
                    work.accept(
                            text,
                            segmented(text.text(), text.state(), string, blocks.getOrDefault(text.text(), List.of())));
                }
            }
        }
    }

    private static Optional<TextState> state(UUID textId) {
        return TextVersion.find(
                        "select t.articleId, t.number, t.blocksVersion, a.language from TextVersion t"
                                + " join Article a on a.id = t.articleId where t.id = ?1",
                        textId)
                .project(TextState.class)
                .firstResultOptional();
    }

    private static ReadText load(UUID textId, TextState state) {
        var version = TextVersion.byId(textId).orElseThrow();
        var blocks = BlockRow.ofText(textId).stream().map(BlockRow::block).toList();
        return segmented(textId, state, version.text, blocks);
    }

    private static ReadText segmented(UUID textId, TextState state, String string, List<Block> blocks) {
        var text = StoredText.of(string);
        var language = Locale.forLanguageTag(state.language());
        return new ReadText(
                textId,
                state.articleId(),
                state.number(),
                state.blocksVersion(),
                text,
                blocks,
                Segmentation.of(text, blocks, language),
                language,
                Direction.of(text.string()));
    }

    /** About the bytes it occupies: the string, and some 24 bytes for each span. */
    private static int weight(ReadText text) {
        var segments = text.segments();
        long spans = (long) segments.words().size()
                + segments.sentences().size()
                + 4L * segments.quotations().size()
                + 2L * text.blocks().size();
        return (int) Math.min(Integer.MAX_VALUE, 3L * text.text().string().length() + 24 * spans + 500);
    }
}
