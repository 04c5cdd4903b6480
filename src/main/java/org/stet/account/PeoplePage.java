package org.stet.account;

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

import org.stet.http.ProblemException;
import org.stet.http.ProblemException.FieldError;

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

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(List<AccountView> people, @Nullable Fresh fresh, List<FieldError> errors);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page() {
        return show(null, List.of());
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
            return Response.ok(show(new Fresh(account.name, chosen), List.of())).build();
        } catch (ProblemException refusal) {
            return Response.status(422).entity(show(null, refusal.errors())).build();
        }
    }

    @POST
    @Path("/{id}/password")
    @Operation(hidden = true)
    public TemplateInstance renew(@RestPath UUID id) {
        var password = enrolling.generatedPassword();
        var account = credentials.renew(id, password);
        return show(new Fresh(account.name, password), List.of());
    }

    private static TemplateInstance show(@Nullable Fresh fresh, List<FieldError> errors) {
        return Templates.people(
                Account.inNameOrder().stream().map(AccountView::of).toList(), fresh, errors);
    }
}
