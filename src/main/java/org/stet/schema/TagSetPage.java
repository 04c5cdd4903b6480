package org.stet.schema;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The codebooks of the tag sets that Stet brings along, to look at before one is chosen. */
@Path("/tag-sets")
@Authenticated
class TagSetPage {

    private final TagSets tagSets;

    TagSetPage(TagSets tagSets) {
        this.tagSets = tagSets;
    }

    @CheckedTemplate(basePath = "schema")
    static class Templates {
        static native TemplateInstance codebook(Codebook book, String stylesheet);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance codebook(@RestPath String id) {
        var tagSet = tagSets.require(id);
        return Templates.codebook(
                Codebook.of(tagSet), "/tag-sets/%s/looks.css?v=%d".formatted(tagSet.id(), tagSet.version()));
    }

    @GET
    @Path("/{id}/looks.css")
    @Produces("text/css")
    @Operation(hidden = true)
    public RestResponse<String> looks(@RestPath String id) {
        return stylesheet(tagSets.require(id));
    }

    private static RestResponse<String> stylesheet(TagSet tagSet) {
        // A day, not for ever: the address holds the version, but who develops a tag set may forget to raise it.
        var cache = new CacheControl();
        cache.setMaxAge(86_400);
        cache.setPrivate(true);
        return ResponseBuilder.ok(TagSetStylesheet.of(tagSet))
                .cacheControl(cache)
                .build();
    }
}
