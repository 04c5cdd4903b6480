package org.stet.handout.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.article.Writing;
import org.stet.comparison.Comparing;
import org.stet.comparison.Difference;
import org.stet.comparison.Tag;
import org.stet.handout.setting.LineBreaking;
import org.stet.http.ProblemException;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;

/** Makes sheets of readings that the person asking may see. */
@ApplicationScoped
class Printing {

    private final Readings readings;
    private final Articles articles;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Comparing comparing;

    Printing(Readings readings, Articles articles, TextVersions texts, SchemaVersions schemas, Comparing comparing) {
        this.readings = readings;
        this.articles = articles;
        this.texts = texts;
        this.schemas = schemas;
        this.comparing = comparing;
    }

    /** @throws ProblemException as {@link Readings#visible}, and for a pair as {@link Comparing#compare} */
    Sheet print(SheetRequest request) {
        var reading = readings.visible(request.reading());
        var article = articles.require(reading.article, Role.VIEWER);
        var text = texts.read(reading.text);
        var with = request.with();
        return with == null ? alone(request, reading, article, text) : pair(request, reading.id, with, article, text);
    }

    private Sheet alone(SheetRequest request, Reading reading, Article article, ReadText text) {
        var tagSet = schemas.tagSet(reading.schema);
        var judgements = comparing.values(reading, text, tagSet).tags().stream()
                .filter(tag -> isWanted(tag, request))
                .map(tag -> new Judgement(true, List.of(tag), List.of()))
                .toList();
        var stylesheet = ProjectTagSets.stylesheet(reading.project, reading.schema);
        return sheet(request, article, text, List.of(stylesheet), List.of(tagSet), judgements);
    }

    private Sheet pair(SheetRequest request, UUID left, UUID right, Article article, ReadText text) {
        var compared = comparing.compare(List.of(left, right));
        var judgements = new ArrayList<Judgement>();
        for (var agreement : compared.alignment().agreements()) {
            judgements.add(new Judgement(true, agreement.tags().subList(0, 1), List.of()));
        }
        for (var difference : compared.alignment().differences()) {
            if (difference instanceof Difference.OfTags tags) {
                judgements.add(judgement(tags));
            }
        }
        var wanted = judgements.stream()
                .filter(judgement -> Stream.concat(judgement.left().stream(), judgement.right().stream())
                        .anyMatch(tag -> isWanted(tag, request)))
                .toList();
        return sheet(request, article, text, compared.stylesheets(), compared.tagSets(), wanted);
    }

    /** Where only source or attributes differ, the sheet has nothing to tell apart: label and words are the same. */
    private static Judgement judgement(Difference.OfTags tags) {
        return tags.kind().isOfFields()
                ? new Judgement(true, tags.sides().get(0), List.of())
                : new Judgement(false, tags.sides().get(0), tags.sides().get(1));
    }

    private static boolean isWanted(Tag tag, SheetRequest request) {
        return request.labels().isEmpty() || Set.copyOf(request.labels()).contains(tag.label());
    }

    private Sheet sheet(
            SheetRequest request,
            Article article,
            ReadText text,
            List<String> stylesheets,
            List<TagSet> tagSets,
            List<Judgement> judgements) {
        var drawing = new SheetDrawing(text, labels(tagSets), judgements);
        var pages =
                switch (request.kind()) {
                    case ARTICLE -> drawing.article(request.paper());
                    case WORKSHEET -> drawing.worksheet(request.paper());
                    case KEY -> List.<Sheet.PrintedPage>of();
                };
        return new Sheet(
                request.kind(),
                request.paper(),
                article.id,
                stylesheets,
                request.with() != null,
                text.text().sha256().substring(0, 8) + "-" + text.number(),
                article.titleOr("–"),
                text.language().toLanguageTag(),
                text.direction(),
                paragraphs(text),
                Stream.of(article.outlet, article.byline, article.published, article.sourceUrl)
                        .flatMap(Stream::ofNullable)
                        .filter(part -> !part.isBlank())
                        .toList(),
                article.rights,
                drawing.legend(),
                pages,
                request.kind() == SheetKind.KEY ? drawing.answers() : List.of());
    }

    private static List<Writing> paragraphs(ReadText text) {
        var writings = text.writings();
        return LineBreaking.printed(text.blocks())
                .map(block -> writings.of(text.text().words(block.span())))
                .toList();
    }

    /** The labels of both readings' tag sets; two versions of a tag set share most of them. */
    private static List<Label> labels(List<TagSet> tagSets) {
        var labels = new LinkedHashMap<String, Label>();
        tagSets.forEach(tagSet -> tagSet.labels().forEach(label -> labels.putIfAbsent(label.id(), label)));
        return List.copyOf(labels.values());
    }
}
