package org.stet.account;

import java.net.URI;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

import org.stet.http.Faults;
import org.stet.http.ProblemException;

/** One's own password and sessions. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class OwnAccountPage {

    private final CurrentAccount current;
    private final Credentials credentials;
    private final PasswordSettings settings;

    OwnAccountPage(CurrentAccount current, Credentials credentials, PasswordSettings settings) {
        this.current = current;
        this.credentials = credentials;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance own(Who who, int shortest, Faults faults);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page() {
        return Templates.own(current.who(), settings.shortest(), Faults.NONE);
    }

    /** The fields of the new password are those of the sign-in form: see {@link SetupPage}. */
    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(
            @RestForm @Nullable String now, @RestForm("j_password") @Nullable String wanted, RoutingContext routing) {
        try {
            credentials.change(
                    current.who().id(),
                    now == null ? "" : now,
                    wanted == null ? "" : wanted,
                    Peer.key(routing.request()));
        } catch (ProblemException refusal) {
            if (refusal.errors().isEmpty()) {
                throw refusal;
            }
            return Response.status(422)
                    .entity(Templates.own(current.who(), settings.shortest(), Faults.of(refusal, "now", "password")))
                    .build();
        }
        return Response.temporaryRedirect(URI.create("/j_security_check")).build();
    }

    @POST
    @Path("/sign-out-everywhere")
    @Transactional
    @Operation(hidden = true)
    public Response signOutEverywhere() {
        credentials.endSessions(current.who().id());
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
