package org.stet.annotation.cast;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.ReadingState;
import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;
import org.stet.source.Casting;
import org.stet.source.Source;
import org.stet.source.SourceKind;

/** The sources of a project, for editors: what is the same becomes one. */
@Path("/projects/{project}/sources")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SourcesPage {

    private final Members members;
    private final Casting casting;
    private final Merging merging;
    private final CurrentAccount current;
    private final EntityManager entities;
    private final CastMessages messages;

    SourcesPage(
            Members members,
            Casting casting,
            Merging merging,
            CurrentAccount current,
            EntityManager entities,
            CastMessages messages) {
        this.members = members;
        this.casting = casting;
        this.merging = merging;
        this.current = current;
        this.entities = entities;
        this.messages = messages;
    }

    /** @param passages in readings of the project that are handed in, and in the own ones */
    record Row(UUID id, String name, String kind, long passages, boolean shared) {}

    /** @param into the name of the one that it was merged into */
    record Merged(UUID id, String name, String into) {}

    /** @param notice why what was sent could not be done; null when it was, or nothing was sent */
    record View(
            ProjectNav nav,
            List<Row> sources,
            List<Merged> merged,
            @Nullable String notice) {}

    @CheckedTemplate(basePath = "annotation")
    static class Templates {
        static native TemplateInstance sources(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project) {
        members.require(project, Role.EDITOR);
        return Templates.sources(view(project, null));
    }

    @POST
    @Path("/merging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response merge(
            @RestPath UUID project, @RestForm @Nullable List<UUID> source, @RestForm @Nullable UUID into) {
        members.require(project, Role.EDITOR);
        var chosen = source == null
                ? List.<UUID>of()
                : source.stream().filter(one -> !one.equals(into)).toList();
        if (into == null || chosen.isEmpty()) {
            return refused(project, messages.nothingChosen());
        }
        chosen.forEach(one -> requireOf(one, project));
        try {
            // A form that is sent twice finds the source merged the second time, so the change id may be made here.
            chosen.forEach(one -> merging.merge(one, into, UUID.randomUUID()));
        } catch (ProblemException refusal) {
            QuarkusTransaction.setRollbackOnly(); // all that was chosen, or nothing
            entities.clear();
            return refused(project, refusal.detail());
        }
        return back(project);
    }

    @POST
    @Path("/{source}/parting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response part(@RestPath UUID project, @RestPath UUID source) {
        members.require(project, Role.EDITOR);
        requireOf(source, project);
        try {
            merging.part(source, UUID.randomUUID());
        } catch (ProblemException refusal) {
            return refused(project, refusal.detail());
        }
        return back(project);
    }

    private static void requireOf(UUID source, UUID project) {
        if (Source.byId(source).filter(one -> one.project.equals(project)).isEmpty()) {
            throw ProblemException.unknown();
        }
    }

    private static Response back(UUID project) {
        return Response.seeOther(URI.create("/projects/%s/sources".formatted(project)))
                .build();
    }

    private Response refused(UUID project, @Nullable String notice) {
        return Response.status(422)
                .entity(Templates.sources(view(project, notice)))
                .build();
    }

    private View view(UUID project, @Nullable String notice) {
        var counts = passages(project);
        return new View(
                ProjectNav.of(project, members.role(project), "sources"),
                casting.sources(project).stream()
                        .map(source -> new Row(
                                source.id(),
                                source.name(),
                                kind(source.kind()),
                                counts.getOrDefault(source.id(), 0L),
                                source.confirmed()))
                        .toList(),
                Source.mergedSeenByEditor(project, current.who().id()).stream()
                        .map(source -> new Merged(
                                source.id,
                                source.name,
                                Source.byId(Source.standingFor(source.id))
                                        .map(into -> into.name)
                                        .orElse("")))
                        .toList(),
                notice);
    }

    private record Counted(UUID source, long passages) {}

    /** Of readings that the editor may see: first these, so that passages of others are not even passed over. */
    private Map<UUID, Long> passages(UUID project) {
        var readings = entities.createQuery(
                        "select r.id from Reading r where r.project = :project and r.carriedTo is null"
                                + " and (r.state = :submitted or r.account = :asking)",
                        UUID.class)
                .setParameter("project", project)
                .setParameter("submitted", ReadingState.SUBMITTED)
                .setParameter("asking", current.who().id())
                .getResultList();
        if (readings.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a.source, count(a) from Annotation a where a.reading.id in :readings"
                                + " and a.withdrawn = false and a.source is not null group by a.source",
                        Counted.class)
                .setParameter("readings", readings)
                .getResultStream()
                .collect(Collectors.toMap(Counted::source, Counted::passages));
    }

    private String kind(SourceKind kind) {
        return switch (kind) {
            case NAMED_PERSON -> messages.kindNamedPerson();
            case NAMED_ORGANISATION -> messages.kindNamedOrganisation();
            case DOCUMENT_OR_DATA -> messages.kindDocumentOrData();
            case UNNAMED_DESCRIBED -> messages.kindUnnamedDescribed();
            case VAGUE_GROUP -> messages.kindVagueGroup();
            case WRITER -> messages.kindWriter();
            case UNKNOWN -> messages.kindUnknown();
        };
    }
}
