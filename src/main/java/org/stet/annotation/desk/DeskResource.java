package org.stet.annotation.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.account.PreferencesView;
import org.stet.annotation.Link;
import org.stet.annotation.LinkView;
import org.stet.annotation.Moves;
import org.stet.annotation.PastStates;
import org.stet.annotation.PastStates.Past;
import org.stet.annotation.Reading;
import org.stet.annotation.ReadingView;
import org.stet.annotation.Readings;
import org.stet.annotation.Stance;
import org.stet.annotation.Undoing;
import org.stet.annotation.carryover.CarryOver;
import org.stet.article.Article;
import org.stet.article.TextVersions;
import org.stet.article.TextView;
import org.stet.http.ScriptWords;
import org.stet.project.Project;
import org.stet.schema.SchemaVersions;
import org.stet.source.Casting;
import org.stet.source.SourceView;
import org.stet.source.TargetView;

/** The page on which a reading is made, or looked at. */
@Path("/readings/{id}")
@Authenticated
class DeskResource {

    private final Readings readings;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Casting casting;
    private final FarEnds farEnds;
    private final CarryOver carryOver;
    private final PastStates states;
    private final Undoing undoing;
    private final CurrentAccount current;

    DeskResource(
            Readings readings,
            TextVersions texts,
            SchemaVersions schemas,
            Casting casting,
            FarEnds farEnds,
            CarryOver carryOver,
            PastStates states,
            Undoing undoing,
            CurrentAccount current) {
        this.readings = readings;
        this.texts = texts;
        this.schemas = schemas;
        this.casting = casting;
        this.farEnds = farEnds;
        this.carryOver = carryOver;
        this.states = states;
        this.undoing = undoing;
        this.current = current;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance desk(@RestPath UUID id, @Context HttpHeaders headers) {
        var reading = readings.visible(id);
        boolean mine = reading.account.equals(current.who().id());
        return page(reading, readings.view(reading), mine, null, headers);
    }

    @GET
    @Path("/at/{change}")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance past(@RestPath UUID id, @RestPath UUID change, @Context HttpHeaders headers) {
        var past = states.after(id, change);
        return page(past.reading(), past.view(), false, past, headers);
    }

    /** @param mine whether it is one's own as it is now; everything else is only looked at */
    private TemplateInstance page(
            Reading reading, ReadingView view, boolean mine, @Nullable Past past, HttpHeaders headers) {
        var text = texts.read(reading.text);
        // What somebody else holds of other articles may still be hidden from the person asking.
        boolean own = mine || past != null;
        var inward = own ? Link.inward(reading).stream().map(LinkView::of).toList() : List.<LinkView>of();
        var standing = carryOver.standing(reading);
        Project project = Project.findById(reading.project);
        var data = new DeskData(
                DeskReading.of(view),
                mine,
                past == null ? null : past.after().id,
                mine ? standing : standing.lookedAtOnly(),
                mine ? undoing.moves(reading) : new Moves(false, false),
                TextView.of(text),
                schemas.tagSet(reading.schema),
                project.labels(),
                NewerRule.between(schemas.tagSet(reading.schema), schemas.tagSet(project.schemaVersionId)),
                past == null ? casting.sources(reading.project) : sourcesThen(view),
                past == null ? casting.targets(reading.project) : targetsThen(view),
                casting.mentionsMarkedBy(reading.account, reading.text),
                inward,
                own ? farEnds.of(reading, view, inward) : List.of(),
                PreferencesView.of(current.who().id()));
        Article article = Article.findById(reading.article);
        return new DeskPage(
                        article,
                        text,
                        data,
                        ScriptWords.in("desk", language(headers)),
                        past == null ? null : past.summary())
                .render();
    }

    /** The sources with those that the reading pointed to then, and that were taken back since. */
    private List<SourceView> sourcesThen(ReadingView view) {
        var then = view.annotations().stream()
                .flatMap(annotation -> Stream.ofNullable(annotation.source()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        casting.sources(view.project()).stream(), casting.sourcesAmong(view.project(), then).stream())
                .distinct()
                .toList();
    }

    private List<TargetView> targetsThen(ReadingView view) {
        var then = Stream.concat(
                        view.annotations().stream()
                                .flatMap(annotation -> Stream.ofNullable(annotation.stance()))
                                .map(Stance::target),
                        view.answers().stream().flatMap(answer -> Stream.ofNullable(answer.target())))
                .collect(Collectors.toSet());
        return Stream.concat(
                        casting.targets(view.project()).stream(), casting.targetsAmong(view.project(), then).stream())
                .distinct()
                .toList();
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
    }
}
