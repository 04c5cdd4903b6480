package org.stet.handout.pack;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.handout.assembly.Packing;
import org.stet.handout.page.Html;
import org.stet.handout.sheet.Pack;
import org.stet.http.Clash;
import org.stet.http.Edge;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Where a teacher makes a class pack: the recipe, what comes of it, and the files. */
@Path("/packs/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class BuilderPage {

    private static final String PACK_STYLES = "/styles/pack.css";

    private final Packs packs;
    private final Building building;

    BuilderPage(Packs packs, Building building) {
        this.packs = packs;
        this.building = building;
    }

    @CheckedTemplate(basePath = "handout/pack")
    static class Templates {
        static native TemplateInstance builder(BuilderView view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String page(@RestPath UUID id, @RestQuery @Nullable Integer number, @RestQuery @Nullable String sheet) {
        return render(id, number, sheet, null);
    }

    private String render(UUID id, @Nullable Integer number, @Nullable String sheet, @Nullable String problem) {
        var opened = packs.open(id, number);
        var known = opened.pack().sheets().stream().anyMatch(each -> each.id().equals(sheet));
        return Templates.builder(building.view(opened, known ? sheet : null, problem))
                .render();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return done(id, () -> {
            var last = packs.open(id, null);
            var recipe = new RecipeForm(fields, last.from().recipe())
                    .read(
                            Packing.drafts(last.from(), last.laid()),
                            last.from().texts().size());
            packs.change(id, recipe, null, UUID.randomUUID(), match(fields.getFirst("version")));
            return shown(id, fields.getFirst("sheet"));
        });
    }

    @POST
    @Path("/renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response renew(@RestPath UUID id, @RestForm @Nullable String version) {
        return done(id, () -> {
            packs.renew(id, UUID.randomUUID(), match(version));
            return shown(id, null);
        });
    }

    @POST
    @Path("/versions/{number}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response bringBack(@RestPath UUID id, @RestPath int number, @RestForm @Nullable String version) {
        return done(id, () -> {
            packs.bringBack(id, number, UUID.randomUUID(), match(version));
            return shown(id, null);
        });
    }

    @POST
    @Path("/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response delete(@RestPath UUID id, @RestForm @Nullable String version) {
        return done(id, () -> {
            var stored = packs.delete(id, UUID.randomUUID(), match(version), true);
            return Response.seeOther(URI.create("/projects/%s/packs?deleted=%s".formatted(stored.project, id)))
                    .build();
        });
    }

    @POST
    @Path("/restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response restore(@RestPath UUID id) {
        return done(id, () -> {
            packs.delete(id, UUID.randomUUID(), match("*"), false);
            return shown(id, null);
        });
    }

    /** The sheets as they are printed; the builder shows them in a frame. */
    @GET
    @Path("/versions/{number}/sheets")
    @Transactional
    @Operation(hidden = true)
    public String sheets(
            @RestPath UUID id, @RestPath int number, @RestQuery @Nullable String sheet, RoutingContext routing) {
        Edge.allowOwnFrames(routing);
        var pack = packs.open(id, number).pack();
        return Html.page(
                only(pack, sheet), List.of(PACK_STYLES, "/packs/%s/versions/%d/labels.css".formatted(id, number)));
    }

    @GET
    @Path("/versions/{number}/labels.css")
    @Produces("text/css")
    @Transactional
    @Operation(hidden = true)
    public Response styles(@RestPath UUID id, @RestPath int number) {
        var pack = packs.open(id, number).pack();
        return Response.ok(Html.styles(pack))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                .build();
    }

    private static Pack only(Pack pack, @Nullable String sheet) {
        return pack.sheets().stream().anyMatch(each -> each.id().equals(sheet)) && sheet != null
                ? pack.only(sheet)
                : pack;
    }

    private static IfMatch match(@Nullable String version) {
        return IfMatch.parse("*".equals(version) ? "*" : "\"%s\"".formatted(version));
    }

    private static Response shown(UUID id, @Nullable String sheet) {
        var query = sheet == null || !sheet.matches("[a-z0-9-]{1,40}") ? "" : "?sheet=" + sheet;
        return Response.seeOther(URI.create("/packs/" + id + query)).build();
    }

    /** What was refused is said on the page; what was chosen before is still there. */
    private Response done(UUID id, Callable<Response> work) {
        try {
            return Clash.settled(work);
        } catch (ProblemException refusal) {
            if (refusal.type() != ProblemType.NOT_FOUND) {
                var said = said(refusal);
                return Response.status(refusal.type().status())
                        .entity(QuarkusTransaction.requiringNew().call(() -> render(id, null, null, said)))
                        .build();
            }
            throw refusal;
        }
    }

    private static String said(ProblemException refusal) {
        var said = new StringBuilder(refusal.detail());
        refusal.errors().forEach(error -> said.append(" ")
                .append(error.field())
                .append(" ")
                .append(error.reason())
                .append("."));
        return said.toString();
    }
}
