package org.stet.search;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import org.jboss.logging.Logger;

import org.stet.article.TextStored;
import org.stet.article.TextVersions;

/**
 * Keeps the index of words in step with the texts: each is indexed in the transaction that stores it. Texts from before
 * there was an index get theirs once the server answers, and those of a project at the latest when it is searched.
 */
@ApplicationScoped
class Indexing {

    private static final Logger LOG = Logger.getLogger(Indexing.class);

    /** A few are asked for at a time, so that a search that has run out of patience has not asked in vain. */
    private static final int AT_ONCE = 20;

    private final WordIndex index;
    private final TextVersions texts;
    private volatile boolean stopping;

    Indexing(WordIndex index, TextVersions texts) {
        this.index = index;
        this.texts = texts;
    }

    void stored(@Observes TextStored stored) {
        index.write(texts.justStored(stored.text()));
        index.forgetOthers(stored.article(), stored.text());
    }

    void started(@ObservesAsync HttpServerStart started) {
        completeAll();
    }

    /** Indexes the present texts of all articles that are not indexed. */
    void completeAll() {
        var missing = QuarkusTransaction.requiringNew().call(index::missing);
        if (missing.isEmpty()) {
            return;
        }
        LOG.infof("Indexing the words of %d texts", missing.size());
        int indexed = 0;
        for (var text : missing) {
            if (stopping) {
                return;
            }
            indexed += index(text) ? 1 : 0;
        }
        LOG.infof("Indexed the words of %d texts", indexed);
    }

    void stopping(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    /**
     * Indexes what is missing in a project, in transactions of its own.
     *
     * @return whether nothing is missing any more
     */
    boolean complete(UUID project, Patience patience) {
        while (true) {
            var missing = QuarkusTransaction.requiringNew().call(() -> index.missingIn(project, AT_ONCE));
            if (missing.isEmpty()) {
                return true;
            }
            boolean any = false;
            for (var text : missing) {
                any |= index(text);
                if (patience.isOver()) {
                    return QuarkusTransaction.requiringNew()
                            .call(() -> index.missingIn(project, 1).isEmpty());
                }
            }
            if (!any) {
                // Another process was faster with all of them, or they cannot be read.
                return QuarkusTransaction.requiringNew()
                        .call(() -> index.missingIn(project, AT_ONCE).isEmpty());
            }
        }
    }

    /** @return false if another process was faster, or the text cannot be read */
    private boolean index(UUID text) {
        try {
            QuarkusTransaction.requiringNew().run(() -> index.write(texts.readOnce(text)));
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(e, "text %s was not indexed", text);
            return false;
        }
    }
}
