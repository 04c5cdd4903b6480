package org.stet.account;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.http.Faults;
import org.stet.http.ProblemException;

/** Everybody who can sign in, for those who manage them. */
@Path("/accounts")
@RolesAllowed(Session.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class PeoplePage {

    private final Enrolling enrolling;
    private final Credentials credentials;

    PeoplePage(Enrolling enrolling, Credentials credentials) {
        this.enrolling = enrolling;
        this.credentials = credentials;
    }

    /** A password on its only appearance. */
    record Fresh(String name, String password) {}

    /** The form as it was filled in, but for the password. */
    record Entered(String name, String displayName, boolean administrator, Faults faults) {

        static final Entered NOTHING = new Entered("", "", false, Faults.NONE);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(List<AccountView> people, @Nullable Fresh fresh, Entered entered);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page() {
        return show(null, Entered.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @RestForm @Nullable String name,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String password,
            @RestForm boolean administrator) {
        var given = password == null ? "" : password;
        var chosen = given.isEmpty() ? enrolling.generatedPassword() : given;
        var shown = displayName == null || displayName.isBlank() ? name : displayName;
        try {
            var account = enrolling.enrol(
                    UUID.randomUUID(), name == null ? "" : name, shown == null ? "" : shown, chosen, administrator);
            return Response.ok(show(new Fresh(account.name, chosen), Entered.NOTHING))
                    .build();
        } catch (ProblemException refusal) {
            var entered = new Entered(
                    name == null ? "" : name,
                    displayName == null ? "" : displayName,
                    administrator,
                    Faults.of(refusal, "name", "displayName", "password"));
            return Response.status(422).entity(show(null, entered)).build();
        }
    }

    @POST
    @Path("/{id}/password")
    @Operation(hidden = true)
    public TemplateInstance renew(@RestPath UUID id) {
        var password = enrolling.generatedPassword();
        var account = credentials.renew(id, password);
        return show(new Fresh(account.name, password), Entered.NOTHING);
    }

    /** The address of an answer, entered by hand or brought back by the browser. */
    @GET
    @Path("/{id}/password")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response renewed(@RestPath UUID id) {
        return Response.seeOther(URI.create("/accounts")).build();
    }

    private static TemplateInstance show(@Nullable Fresh fresh, Entered entered) {
        return Templates.people(
                Account.inNameOrder().stream().map(AccountView::of).toList(), fresh, entered);
    }
}
