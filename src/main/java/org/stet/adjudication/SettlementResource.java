package org.stet.adjudication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.http.Clash;
import org.stet.http.ProblemException;

/** Decisions about differences between readings. */
@Path("/api/settlements")
@Authenticated
@Tag(name = "Settling")
class SettlementResource {

    private final Cases cases;
    private final Deciding deciding;
    private final Identical identical;
    private final Exemplifying exemplifying;

    SettlementResource(Cases cases, Deciding deciding, Identical identical, Exemplifying exemplifying) {
        this.cases = cases;
        this.deciding = deciding;
        this.identical = identical;
        this.exemplifying = exemplifying;
    }

    @Schema(name = "RepeatDecision")
    record Repeat(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change) {}

    /**
     * A difference that would be decided alike.
     *
     * @param number its place in the comparison
     * @param passages what its readers tagged, reading by reading
     * @param fields what all of them said beside the label, as a person reads it: there is no offer where they differ
     */
    @Schema(name = "IdenticalCase")
    record OfferView(
            int number, List<UUID> members, List<String> passages, Map<String, String> fields, Decision decision) {}

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Settle a difference, or settle it otherwise",
            description = "What readers judged stays what it is; the outcome goes into the settled reading.")
    @APIResponse(responseCode = "200", description = "The decision in the place of an earlier one")
    @APIResponse(responseCode = "201", description = "The decision")
    public RestResponse<SettlementView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewSettlement request) {
        return Clash.settled(() -> deciding.put(id, request, ifMatch)).answer("/api/settlements/" + id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "A decision with what each reader had")
    public SettlementView one(@RestPath UUID id) {
        return SettlementView.of(inForce(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take a decision back", description = "The difference is open again; the history keeps both.")
    public void withdraw(
            @RestPath UUID id,
            @Parameter(description = "The change id, made by the client") @RestQuery @NotNull UUID change,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> {
            deciding.withdraw(id, change, ifMatch);
            return id;
        });
    }

    @GET
    @Path("/{id}/identical")
    @Transactional
    @Operation(summary = "The open border cases that are identical to this one, and what each would be settled to")
    public List<OfferView> identical(@RestPath UUID id) {
        var settlement = inForce(id);
        var found = cases.of(article(settlement));
        return found.items().stream()
                .filter(item ->
                        item.settlement() != null && item.settlement().id.equals(id))
                .flatMap(item -> Identical.to(found, item).stream())
                .map(offer -> offer(found, offer))
                .toList();
    }

    @POST
    @Path("/{id}/identical")
    @Operation(
            summary = "Settle all open border cases that are identical to this one alike",
            description = "One step to undo.")
    public SettlingCount repeat(@RestPath UUID id, @Valid @NotNull Repeat request) {
        return Clash.settled(() -> {
            var settlement = inForce(id);
            return new SettlingCount(identical.apply(article(settlement), id, request.change()));
        });
    }

    /** How many differences were settled. */
    record SettlingCount(int settled) {}

    @Schema(name = "NewExample")
    record NewExample(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @NotBlank @Size(max = 64) String label,

            @Schema(description = "Whether the label belongs on the words")
            boolean positive,

            @Size(max = 600) @Nullable String note,

            @Schema(description = "Whether to say only what it would touch, and to save nothing")
            boolean dryRun) {}

    @POST
    @Path("/{id}/example")
    @Operation(
            summary = "Make a settled difference an example of a label, or see what that touches",
            description = "The project's tag set gets a new version. Readings stay under theirs; no judgement changes.")
    public Exemplifying.Touched example(@RestPath UUID id, @Valid @NotNull NewExample request) {
        var wish = new Exemplifying.Wish(request.label(), request.positive(), request.note());
        return Clash.settled(() -> request.dryRun()
                ? exemplifying.dryRun(inForce(id), wish)
                : exemplifying.add(inForce(id), wish, request.change()));
    }

    private static OfferView offer(Case found, Identical.Offer offer) {
        var dispute = offer.item().dispute();
        var tags = found.variants(dispute).stream()
                .flatMap(had -> had.tags().stream())
                .toList();
        return new OfferView(
                dispute.number(),
                dispute.members(),
                tags.stream().map(Had.HadTag::words).toList(),
                tags.get(0).fields(),
                offer.decision());
    }

    private Settlement inForce(UUID id) {
        var settlement = Settlement.byId(id).filter(found -> !found.withdrawn).orElseThrow(ProblemException::unknown);
        deciding.requireVisible(settlement);
        return settlement;
    }

    private static UUID article(Settlement settlement) {
        return Reading.byId(settlement.reading).map(reading -> reading.article).orElseThrow(ProblemException::unknown);
    }
}
