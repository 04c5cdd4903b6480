package org.stet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.article.Facts;
import org.stet.article.Importing;
import org.stet.article.NewArticle;
import org.stet.article.Original;
import org.stet.text.Normalisation;

/** Brings the sample's articles in through the door, as the files that an editor would choose. */
@ApplicationScoped
class SampleArticles {

    private final Importing importing;

    SampleArticles(Importing importing) {
        this.importing = importing;
    }

    /** @param slug name of the article's file */
    void add(String slug, SampleArticle article, String rights, SampleIds ids) {
        var bytes = SampleFile.original(slug);
        var text = Normalisation.of(bytes, UTF_8).text();
        var blocks = article.blocksOf(text).stream()
                .map(block -> new NewArticle.NewBlock(
                        block.span().start(), block.span().end(), block.kind().id()))
                .toList();
        var facts = new Facts(
                article.title(),
                article.outlet(),
                article.byline(),
                article.published(),
                article.url(),
                article.language(),
                rights,
                article.story());
        var file = new Original(null, null, Base64.getEncoder().encodeToString(bytes), slug + ".txt", "text/plain");
        var id = ids.article(slug);
        importing.add(
                id,
                new NewArticle(SampleIds.change(id), ids.project(), text.string(), blocks, facts, file, null, false));
    }
}
