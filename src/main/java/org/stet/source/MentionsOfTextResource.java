package org.stet.source;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Page;

/** The mentions of one text; see {@link SourcesOfProjectResource}. */
@Path("/api/texts/{text}/mentions")
@Authenticated
@Tag(name = "Sources")
class MentionsOfTextResource {

    private final Casting casting;

    MentionsOfTextResource(Casting casting) {
        this.casting = casting;
    }

    @GET
    @Transactional
    @Operation(summary = "The mentions of sources that you marked in a text")
    public Page<MentionView> mentions(@RestPath UUID text) {
        return Page.whole(casting.mentions(text));
    }
}
