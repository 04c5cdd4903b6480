package org.stet.annotation.consistency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.article.BlockRow;
import org.stet.article.TextVersion;
import org.stet.history.History;
import org.stet.text.Block;
import org.stet.text.Blocks;
import org.stet.text.StoredText;

/**
 * Compares all annotations with the texts they stand beside: one text at a time, its annotations page by page, each page
 * in a transaction of its own. Texts never change, so what is written meanwhile does not disturb it.
 */
@ApplicationScoped
class Checking {

    private final CurrentAccount current;
    private final History history;

    Checking(CurrentAccount current, History history) {
        this.current = current;
        this.history = history;
    }

    private record Looked(UUID article, UUID id, StoredText text, List<Block> blocks) {}

    /** Runs the check, or gives what it found if it has been run under this id. */
    ConsistencyCheck run(UUID id) {
        var known = QuarkusTransaction.requiringNew().call(() -> ConsistencyCheck.byId(id));
        return known.orElseGet(() -> {
            var started = history.now();
            var findings = new Findings();
            Optional<UUID> text = nextText(null);
            while (text.isPresent()) {
                check(text.get(), findings);
                text = nextText(text.get());
            }
            return QuarkusTransaction.requiringNew().call(() -> {
                var check = new ConsistencyCheck(id, current.who().id(), started, history.now(), findings);
                check.persist();
                return check;
            });
        });
    }

    private static Optional<UUID> nextText(@Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> TextVersion.nextId(after));
    }

    private static void check(UUID textId, Findings findings) {
        var looked = QuarkusTransaction.requiringNew().call(() -> {
            var version = TextVersion.byId(textId).orElseThrow();
            var text = StoredText.of(version.text);
            findings.text();
            if (!text.sha256().equals(version.sha256)) {
                findings.fault(new Fault(
                        version.articleId, textId, null, "The text is not the one whose SHA-256 was kept with it."));
            }
            var blocks = BlockRow.ofText(textId).stream().map(BlockRow::block).toList();
            return new Looked(version.articleId, textId, text, blocks);
        });
        @Nullable UUID after = null;
        var page = page(textId, after);
        while (!page.isEmpty()) {
            for (var held : page) {
                findings.annotation();
                var reason = fault(held, looked);
                if (reason != null) {
                    findings.fault(new Fault(looked.article(), textId, held.id(), reason));
                }
                after = held.id();
            }
            page = page(textId, after);
        }
    }

    private static List<Held> page(UUID textId, @Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> Held.page(textId, after));
    }

    private static @Nullable String fault(Held held, Looked looked) {
        try {
            var passage = held.passage();
            if (held.end() > looked.text().length()) {
                return "Its place reaches beyond the end of the text.";
            }
            if (!Blocks.keepTo(passage, looked.blocks())) {
                return "A span of it is not within one block.";
            }
            return looked.text().exact(passage).equals(held.exact())
                    ? null
                    : "Its words are not those of the text at its place.";
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return "Its place is no passage.";
        }
    }
}
