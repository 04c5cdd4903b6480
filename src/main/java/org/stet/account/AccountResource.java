package org.stet.account;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import org.stet.http.Page;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Everybody who can sign in. */
@Path("/api/accounts")
@RolesAllowed(Session.ADMINISTRATOR)
@Tag(name = "Accounts")
class AccountResource {

    private final Enrolling enrolling;

    AccountResource(Enrolling enrolling) {
        this.enrolling = enrolling;
    }

    record NewAccount(
            @NotNull @Size(max = 60) @Schema(description = "What they sign in with", examples = "ada")
            String name,

            @NotNull @Size(max = 60) @Schema(description = "What others see", examples = "Ada Osei")
            String displayName,

            @NotNull @Size(max = 1000) @Schema(examples = "four words in a row")
            String password,

            boolean administrator) {}

    @GET
    @Operation(summary = "All accounts, by name")
    public Page<AccountView> list() {
        return Page.whole(Account.inNameOrder().stream().map(AccountView::of).toList());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Make an account",
            description = "The id is made by the client; a repeat answers as the first time.")
    public RestResponse<AccountView> make(@RestPath UUID id, @Valid @NotNull NewAccount request) {
        var known = Account.<Account>findByIdOptional(id);
        if (known.isPresent()) {
            if (known.get().nameFolded.equals(Account.fold(request.name()))) {
                return RestResponse.ok(AccountView.of(known.get()));
            }
            throw ProblemException.of(ProblemType.CONFLICT, "Another account has this id.");
        }
        var account =
                enrolling.enrol(id, request.name(), request.displayName(), request.password(), request.administrator());
        return ResponseBuilder.<AccountView>created(URI.create("/api/accounts/" + id))
                .entity(AccountView.of(account))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One account")
    public AccountView one(@RestPath UUID id) {
        return Account.<Account>findByIdOptional(id)
                .map(AccountView::of)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such account."));
    }
}
