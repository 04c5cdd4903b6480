package org.stet.account;

import java.net.URI;
import java.util.List;
import java.util.Set;

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
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/**
 * The one form of the first start. Its fields have the names of the sign-in form: when the account is made, the browser is
 * sent on to signing in with the same form (307 keeps method and body), so that nobody types their password twice.
 */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
class SetupPage {

    private static final Set<String> SERVICES = Set.of("root", "stet", "app", "?");

    private final FirstStart firstStart;
    private final PasswordSettings passwords;
    private final AccountMessages messages;

    SetupPage(FirstStart firstStart, PasswordSettings passwords, AccountMessages messages) {
        this.firstStart = firstStart;
        this.passwords = passwords;
        this.messages = messages;
    }

    /**
     * @param name the name as it was sent; at first the one that this machine knows its user by
     * @param code the set-up code as the browser gave it; empty for none
     * @param locked whether the code has to be given first
     * @param exposed whether others on the network could read along
     */
    record Form(
            String name,
            String code,
            boolean locked,
            boolean exposed,
            int shortest,
            List<ProblemException.FieldError> errors) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setup(Form form);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String code, RoutingContext routing) {
        if (!firstStart.open()) {
            return Response.seeOther(URI.create("/")).build();
        }
        var given = code == null ? "" : code;
        var locked = !firstStart.mayProceed(routing.request(), given);
        List<ProblemException.FieldError> errors =
                locked && !given.isEmpty() ? List.of(new ProblemException.FieldError("code", "")) : List.of();
        return answer(new Form(proposedName(), given, locked, exposed(routing), passwords.shortest(), errors), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response setUp(
            @RestForm("j_username") @Nullable String name,
            @RestForm("j_password") @Nullable String password,
            @RestForm @Nullable String code,
            RoutingContext routing) {
        var given = code == null ? "" : code;
        if (!firstStart.mayProceed(routing.request(), given)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "Setting Stet up from another machine takes the code that its log shows.");
        }
        try {
            firstStart.enrolOwner(name == null ? "" : name, password == null ? "" : password);
        } catch (ProblemException refusal) {
            if (refusal.errors().isEmpty()) {
                throw refusal;
            }
            var form = new Form(
                    name == null ? "" : name, given, false, exposed(routing), passwords.shortest(), refusal.errors());
            return answer(form, 422);
        }
        return Response.temporaryRedirect(URI.create("/j_security_check")).build();
    }

    /** One field less to fill for whoever starts Stet on their own machine; a service's account is nobody's name. */
    private String proposedName() {
        var user = System.getProperty("user.name", "");
        return SERVICES.contains(user) || !Names.isName(user) ? messages.setupOwner() : user;
    }

    private static Response answer(Form form, int status) {
        return Response.status(status).entity(Templates.setup(form)).build();
    }

    private static boolean exposed(RoutingContext routing) {
        return Peer.isExposed(routing.request());
    }
}
