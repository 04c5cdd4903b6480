package org.stet.account;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

    private final CurrentAccount current;
    private final FirstStart firstStart;

    SignInPage(CurrentAccount current, FirstStart firstStart) {
        this.current = current;
        this.firstStart = firstStart;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(boolean failed, long seconds, boolean exposed);
    }

    @GET
    @Path("sign-in")
    @Blocking
    @Operation(hidden = true)
    public Response form(@RestQuery boolean failed, @RestQuery("wait") @Nullable Long seconds, RoutingContext routing) {
        if (firstStart.open()) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        if (current.known()) {
            return Response.seeOther(URI.create("/")).build();
        }
        var page = Templates.signIn(failed, seconds == null ? 0 : seconds, Peer.isExposed(routing.request()));
        return Response.ok(page).build();
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
