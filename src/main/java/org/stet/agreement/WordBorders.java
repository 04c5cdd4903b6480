package org.stet.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.stet.article.PresentText;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/**
 * Where the words of texts stand outside boilerplate, and which of them carry no content. A thousand texts are measured at
 * once, so the borders alone are kept and not the texts.
 */
@ApplicationScoped
class WordBorders {

    /** Words that all texts together may have, some eight bytes each. */
    private static final long MOST = 4_000_000;

    private record Key(UUID text, int blocksVersion, String language) {}

    /** @param content each bit a word that is no function word */
    private record Borders(int[] starts, int[] ends, BitSet functionWords) {}

    private final Cache<Key, Borders> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Borders borders) -> borders.starts.length + 1)
            .build();

    private final TextVersions texts;

    WordBorders(TextVersions texts) {
        this.texts = texts;
    }

    /** @param functionWords numbers of those words that carry no content */
    record Found(List<Span> words, BitSet functionWords) {}

    /** By the id of the text. */
    Map<UUID, Found> of(List<PresentText> about, Map<UUID, List<Block>> blocks) {
        var found = new HashMap<UUID, Found>();
        var missing = new ArrayList<PresentText>();
        for (var text : about) {
            var borders = kept.getIfPresent(key(text));
            if (borders == null) {
                missing.add(text);
            } else {
                found.put(text.text(), found(borders));
            }
        }
        texts.readOnce(missing, blocks, (text, read) -> {
            var borders = borders(read);
            kept.put(key(text), borders);
            found.put(text.text(), found(borders));
        });
        return found;
    }

    private static Key key(PresentText about) {
        return new Key(about.text(), about.blocksVersion(), about.language());
    }

    private static Found found(Borders borders) {
        var words = new ArrayList<Span>(borders.starts.length);
        for (int i = 0; i < borders.starts.length; i++) {
            words.add(new Span(borders.starts[i], borders.ends[i]));
        }
        return new Found(words, borders.functionWords);
    }

    private static Borders borders(ReadText text) {
        var boilerplate = text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BOILERPLATE)
                .toList();
        var words = text.segments().words().stream()
                .filter(word ->
                        boilerplate.stream().noneMatch(block -> block.span().overlaps(word)))
                .toList();
        var without = FunctionWords.of(text.language());
        var functionWords = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            if (without.contains(text.text().words(words.get(i)).toLowerCase(Locale.ROOT))) {
                functionWords.set(i);
            }
        }
        return new Borders(
                words.stream().mapToInt(Span::start).toArray(),
                words.stream().mapToInt(Span::end).toArray(),
                functionWords);
    }
}
