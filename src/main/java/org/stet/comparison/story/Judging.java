package org.stet.comparison.story;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.SpanText;
import org.stet.article.Articles;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.text.Span;

/** Takes what a person says about a passage from the tables of a page, and leads back to it. */
@ApplicationScoped
class Judging {

    private final Members members;
    private final Confirming confirming;
    private final Articles articles;
    private final TextVersions texts;

    Judging(Members members, Confirming confirming, Articles articles, TextVersions texts) {
        this.members = members;
        this.confirming = confirming;
        this.articles = articles;
        this.texts = texts;
    }

    /**
     * @param page where the form stands
     * @param refused the page with the reason why it was refused
     */
    Response judge(UUID project, SideAddress page, RetellingForm form, Function<String, TemplateInstance> refused) {
        members.require(project, Role.REVIEWER);
        try {
            say(form);
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND) {
                throw refusal;
            }
            return Response.status(refusal.type().status())
                    .entity(refused.apply(refusal.detail()))
                    .build();
        }
        var readings = form.reading == null ? List.<UUID>of() : form.reading;
        return Response.seeOther(URI.create(page.page(readings) + "#q" + form.number))
                .build();
    }

    private void say(RetellingForm form) {
        var id = form.id;
        if (id == null) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Say which passage is meant.");
        }
        // A form that is sent twice builds on the same version, so that its change id may be made here.
        var change = UUID.randomUUID();
        var match = form.version < 0 ? null : ETags.of(form.version);
        if ("withdraw".equals(form.verdict)) {
            Clash.settled(() -> confirming.withdraw(id, change, match));
        } else {
            Clash.settled(() -> confirming.put(
                    id,
                    new NewRetelling(
                            change,
                            words(form.quotationText, form.quotation),
                            words(form.passageText, form.passage),
                            "confirm".equals(form.verdict)),
                    match));
        }
    }

    /** Words of a text by their place; the article may have been corrected since the page was made. */
    private NewRetelling.Words words(@Nullable UUID textId, @Nullable String spans) {
        if (textId == null || spans == null || !spans.matches("\\d{1,9}-\\d{1,9}( \\d{1,9}-\\d{1,9}){0,49}")) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Say which words are meant.");
        }
        var article = articles.requireOfText(textId, Role.REVIEWER);
        if (!article.currentTextId.equals(textId)) {
            throw ProblemException.of(
                    ProblemType.ARTICLE_CORRECTED, "The article was corrected meanwhile. Look at the page once more.");
        }
        var text = texts.read(textId);
        return new NewRetelling.Words(
                article.id,
                Arrays.stream(spans.split(" ")).map(span -> span(text, span)).toList());
    }

    private static SpanText span(ReadText text, String written) {
        var ends = written.split("-");
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        if (start >= end || end > text.text().length()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "These words do not stand in the article.");
        }
        return new SpanText(start, end, text.text().words(new Span(start, end)));
    }
}
