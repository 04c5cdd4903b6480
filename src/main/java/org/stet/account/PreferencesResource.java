package org.stet.account;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.ClosedJson;
import org.stet.http.ETags;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** What the person who asks chose about the desk. */
@Path("/api/me/preferences")
@Authenticated
@Tag(name = "Accounts")
class PreferencesResource {

    private final CurrentAccount current;

    PreferencesResource(CurrentAccount current) {
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Your keys, sizes and colours",
            description = "What is left out you have not chosen; there it is as Stet has it.")
    public RestResponse<Choices> preferences() {
        return answer(PreferencesView.of(current.who().id()));
    }

    @PUT
    @CustomDeserialization(ClosedJson.class)
    @Operation(
            summary = "Choose keys, sizes and colours",
            description = "Replaces all that you had chosen. The last request wins and no If-Match is asked for: nobody"
                    + " else writes here. It is no judgement and has no history.")
    public RestResponse<Choices> choose(
            @Parameter(description = "Whose choice it is; refused when somebody else is signed in by now")
                    @RestQuery
                    @Nullable
                    UUID account,
            @Valid @NotNull Choices choices) {
        var who = current.who().id();
        if (account != null && !account.equals(who)) {
            throw ProblemException.of(ProblemType.CONFLICT, "Somebody else is signed in by now.")
                    .field("account", "Is not the account that is signed in.");
        }
        choices.check();
        return answer(Clash.settled(() -> PreferencesView.of(Preferences.keep(who, choices))));
    }

    private static RestResponse<Choices> answer(PreferencesView view) {
        var response = ResponseBuilder.ok(view.choices());
        if (view.version() != null) {
            response.header("ETag", ETags.of(view.version()));
        }
        return response.build();
    }
}
