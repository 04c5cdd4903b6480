package org.stet.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.annotation.Readings;
import org.stet.annotation.VisibleLinks;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.article.TextVersions;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.schema.Attribute;
import org.stet.schema.SchemaVersions;

/** Takes annotations out of the house: decides what may leave, then writes it document by document. */
@ApplicationScoped
class Exporting {

    private final List<CorpusWriter> writers;
    private final Members members;
    private final Articles articles;
    private final Readings readings;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final ExportSettings settings;

    Exporting(
            @All List<CorpusWriter> writers,
            Members members,
            Articles articles,
            Readings readings,
            TextVersions texts,
            SchemaVersions schemas,
            ExportSettings settings) {
        this.writers = writers;
        this.members = members;
        this.articles = articles;
        this.readings = readings;
        this.texts = texts;
        this.schemas = schemas;
        this.settings = settings;
    }

    /**
     * What one article's export holds: the readings that the person asking may see, or their own.
     *
     * @throws ProblemException {@code not-found} for an unknown format or an article that is not theirs to see;
     *     {@code forbidden} when a reviewer wants names
     */
    Export ofArticle(UUID articleId, ExportRequest request) {
        var writer = writer(request.format);
        var article = articles.require(articleId, Role.REVIEWER);
        var who = members.require(article.projectId, request.names ? Role.EDITOR : Role.REVIEWER);
        var chosen = readings.visibleOf(articleId).stream()
                .filter(reading -> isWanted(reading, request, who.id()))
                .map(Exporting::chosen)
                .toList();
        return new Export(
                writer,
                options(request),
                FileNames.of(article.titleOr("article"), writer.extension()),
                article.projectId,
                List.of(articleId),
                chosen,
                links(article.projectId, request),
                request.names);
    }

    /**
     * What a project's export holds. Editors may export all that is handed in, which blindness never hides from them.
     *
     * @throws ProblemException {@code not-found} for an unknown format or project; {@code forbidden} for a reviewer who
     *     wants more than their own readings
     */
    Export ofProject(UUID projectId, ExportRequest request) {
        var writer = writer(request.format);
        boolean own = isOwn(request);
        var who = members.require(projectId, own && !request.names ? Role.REVIEWER : Role.EDITOR);
        Project project = Project.findById(projectId);
        var chosen = (own ? Reading.ofReader(projectId, who.id()) : Reading.submittedIn(projectId))
                .stream().map(Exporting::chosen).toList();
        return new Export(
                writer,
                options(request),
                FileNames.of(project.name, writer.extension()),
                projectId,
                Article.ofProject(projectId).stream()
                        .map(article -> article.id)
                        // By their text: databases differ in how they order ids.
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList(),
                chosen,
                links(projectId, request),
                request.names);
    }

    /** What leaves the house is read by others: links to what is not handed in go with one's own readings alone. */
    private VisibleLinks links(UUID project, ExportRequest request) {
        return isOwn(request) ? readings.visibleLinks(project) : readings.handedInLinks(project);
    }

    private CorpusWriter writer(String format) {
        return writers.stream()
                .filter(writer -> writer.id().equals(format))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND,
                        "There is no format " + format + ". There are "
                                + String.join(
                                        ", ",
                                        writers.stream()
                                                .map(CorpusWriter::id)
                                                .sorted()
                                                .toList())
                                + "."));
    }

    private static WriteOptions options(ExportRequest request) {
        return new WriteOptions(request.byteOrderMark);
    }

    private static boolean isOwn(ExportRequest request) {
        return switch (request.readings) {
            case "own" -> true;
            case "submitted" -> false;
            default ->
                throw ProblemException.of(
                                ProblemType.INVALID_REQUEST, "Readings are exported as submitted ones or as your own.")
                        .field("readings", "is neither submitted nor own");
        };
    }

    private static boolean isWanted(Reading reading, ExportRequest request, UUID asking) {
        return isOwn(request) ? reading.account.equals(asking) : reading.state == ReadingState.SUBMITTED;
    }

    private static Export.Chosen chosen(Reading reading) {
        return new Export.Chosen(reading.id, reading.article, reading.schema);
    }

    /**
     * Writes an export in a transaction of its own, which is read from until the last byte: the endpoint has returned
     * by then.
     */
    void write(Export export, URI requested, OutputStream out) {
        QuarkusTransaction.requiringNew()
                .timeout((int) settings.timeout().toSeconds())
                .run(() -> {
                    try {
                        export.writer().write(corpus(export, requested), export.options(), out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Corpus corpus(Export export, URI requested) {
        Project project = Project.findById(export.project());
        var snapshot = new Snapshot(texts, schemas, export);
        var attributes = Stream.concat(
                        Stream.of(project.schemaVersionId),
                        export.readings().stream().map(Export.Chosen::schema))
                .distinct()
                .flatMap(schema -> schemas.tagSet(schema).attributes().stream())
                .map(Attribute::id)
                .distinct()
                .sorted()
                .toList();
        return new Corpus(
                settings.base().orElse(requested),
                project.id,
                project.name,
                snapshot.tagSet(project.schemaVersionId),
                attributes,
                snapshot);
    }
}
