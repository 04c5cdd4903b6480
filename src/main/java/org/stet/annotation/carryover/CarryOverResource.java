package org.stet.annotation.carryover;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Clash;

/** What came into one's own reading from the one of the text before the correction. */
@Path("/api/readings/{id}/carry-over")
@Authenticated
@Tag(name = "Corrections")
class CarryOverResource {

    private final Deciding deciding;

    CarryOverResource(Deciding deciding) {
        this.deciding = deciding;
    }

    @GET
    @Transactional
    @Operation(summary = "What came into your reading from the earlier text, and what waits for you to decide")
    public CarryOverView get(@RestPath UUID id) {
        return deciding.of(id);
    }

    @POST
    @Operation(
            summary = "Bring over what was done in your reading of the earlier text since",
            description = "By a desk that stood open, or had no connection, when the article was corrected. Can be"
                    + " repeated; what you have gone on with stays as it is.")
    public CarryOverView catchUp(@RestPath UUID id) {
        return Clash.settled(() -> deciding.caughtUp(id));
    }
}
