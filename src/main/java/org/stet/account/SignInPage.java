package org.stet.account;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The sign-in form, which Quarkus reads at {@code /j_security_check}, and the way out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SignInPage {

    /** A form with one of these holds a password, which no page shows again. */
    private static final Set<String> SECRET = Set.of("j_password", "password", "now");

    /** What the page itself says again. */
    private static final Set<String> NOT_KEPT = Set.of("j_username", "j_password", "csrf-token");

    private final CurrentAccount current;
    private final FirstStart firstStart;

    SignInPage(CurrentAccount current, FirstStart firstStart) {
        this.current = current;
        this.firstStart = firstStart;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(Asked asked, boolean exposed, @Nullable Waiting waiting);
    }

    /**
     * @param failed whether the last attempt did
     * @param seconds until the next is heard; 0 for at once
     * @param ended whether a form was sent that cannot be kept
     */
    record Asked(boolean failed, long seconds, boolean ended) {

        static Asked of(boolean failed, @Nullable Long seconds, boolean ended) {
            return new Asked(failed, seconds == null ? 0 : seconds, ended);
        }
    }

    /**
     * A form that was sent when the session had ended.
     *
     * @param then where it goes to after signing in, encoded for a query
     * @param fields what it says
     */
    record Waiting(String then, List<Field> fields) {}

    record Field(String name, String value) {}

    @GET
    @Path("sign-in")
    @Blocking
    @Operation(hidden = true)
    public Response form(
            @RestQuery boolean failed,
            @RestQuery("wait") @Nullable Long seconds,
            @RestQuery boolean ended,
            RoutingContext routing) {
        if (firstStart.open()) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        if (current.known()) {
            return Response.seeOther(URI.create("/")).build();
        }
        return page(Asked.of(failed, seconds, ended), null, routing);
    }

    /**
     * The same for whoever has sent a form, which comes along and is sent by {@link SentAgain} once they are signed in. It
     * is of a page of this site, as its token says.
     *
     * @param then the address that the form was sent to
     */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response keep(
            @RestQuery @Nullable String then,
            @RestQuery boolean failed,
            @RestQuery("wait") @Nullable Long seconds,
            MultivaluedMap<String, String> sent,
            RoutingContext routing) {
        if (firstStart.open()) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        if (!SentAgain.mayLeadTo(then)) {
            return Response.seeOther(URI.create("/sign-in")).build();
        }
        if (current.known()) {
            return Response.temporaryRedirect(URI.create(then)).build(); // in another tab, meanwhile
        }
        boolean refused = failed || seconds != null; // then the password is the one for signing in
        if (!refused && SECRET.stream().anyMatch(name -> isSaid(sent.getFirst(name)))) {
            return page(Asked.of(false, null, true), null, routing);
        }
        var fields = sent.entrySet().stream()
                .filter(field -> !NOT_KEPT.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
        var waiting = new Waiting(URLEncoder.encode(then, StandardCharsets.UTF_8), fields);
        return page(Asked.of(failed, seconds, false), waiting, routing);
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private static Response page(Asked asked, @Nullable Waiting waiting, RoutingContext routing) {
        return Response.ok(Templates.signIn(asked, Peer.isExposed(routing.request()), waiting))
                .build();
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(RoutingContext routing) {
        if (current.known()) {
            FormAuthenticationMechanism.logout(routing);
        }
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
