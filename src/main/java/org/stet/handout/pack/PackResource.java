package org.stet.handout.pack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.article.Article;
import org.stet.handout.material.Material;
import org.stet.handout.recipe.Recipe;
import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.IfMatch;
import org.stet.http.Written;

/** Class packs: recipes, their versions, and the files that come of them. */
@Path("/api/packs/{id}")
@Authenticated
@Tag(name = "Class packs")
class PackResource {

    private final Packs packs;
    private final PackFiles files;

    PackResource(Packs packs, PackFiles files) {
        this.packs = packs;
        this.files = files;
    }

    @Schema(name = "PackChange")
    record Change(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change) {}

    @Schema(name = "NewRecipe")
    record NewRecipe(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @Size(max = StoredRecipe.NAME_LENGTH) @Nullable String name,

            @NotNull @Schema(description = "Saved as another version, if it says anything else than the last one")
            Recipe recipe) {}

    @Schema(name = "PackVersion")
    record OfVersion(int number, Instant created) {}

    @GET
    @Transactional
    @Operation(summary = "A class pack: its recipe, its questions, its sheets")
    @APIResponse(responseCode = "200", description = "The pack")
    public RestResponse<PackView> pack(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "A version of its recipe; without one, the last") @Nullable
                    Integer number) {
        return answer(view(packs.open(id, number)));
    }

    @PUT
    @Operation(
            summary = "Make a class pack",
            description =
                    "From one article, or from two that are laid side by side. A repeat is answered as the first time.")
    public RestResponse<PackView> make(@RestPath UUID id, @Valid @NotNull NewPack request) {
        return Clash.settled(() -> {
                    boolean known = StoredRecipe.byId(id).isPresent();
                    var stored = packs.make(id, request);
                    return new Written<>(view(packs.open(stored)), stored.version, !known);
                })
                .answer("/api/packs/" + id);
    }

    @POST
    @Path("/versions")
    @Operation(summary = "Save a recipe as the pack's next version")
    @APIResponse(responseCode = "200", description = "The pack")
    public RestResponse<PackView> save(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewRecipe request) {
        return answer(Clash.settled(() -> {
            var stored = packs.change(id, request.recipe(), request.name(), request.change(), match(id, ifMatch));
            return view(packs.open(stored));
        }));
    }

    @GET
    @Path("/versions")
    @Transactional
    @Operation(summary = "The versions of a pack's recipe, the last one first")
    public List<OfVersion> versions(@RestPath UUID id) {
        packs.visible(id);
        return RecipeVersion.ofRecipe(id).stream()
                .map(version -> new OfVersion(version.number, version.created))
                .toList();
    }

    @POST
    @Path("/renewal")
    @Operation(
            summary = "Take over the article as it is now, and what its readers say now, as the next version",
            description = "Until then a pack stays what it was made from.")
    @APIResponse(responseCode = "200", description = "The pack")
    public RestResponse<PackView> renew(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Change request) {
        return answer(Clash.settled(() -> {
            var stored = packs.renew(id, request.change(), match(id, ifMatch));
            return view(packs.open(stored));
        }));
    }

    @POST
    @Path("/versions/{number}/return")
    @Operation(summary = "Bring an earlier version back, as the next one")
    @APIResponse(responseCode = "200", description = "The pack")
    public RestResponse<PackView> bringBack(
            @RestPath UUID id,
            @RestPath int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Change request) {
        return answer(Clash.settled(() -> {
            var stored = packs.bringBack(id, number, request.change(), match(id, ifMatch));
            return view(packs.open(stored));
        }));
    }

    @DELETE
    @Operation(summary = "Delete a pack; it can be restored")
    public void delete(
            @RestPath UUID id,
            @RestQuery @NotNull @Parameter(description = "The change id, made by the client") UUID change,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> packs.delete(id, change, match(id, ifMatch), true));
    }

    @POST
    @Path("/restoration")
    @Operation(summary = "Bring a deleted pack back")
    @APIResponse(responseCode = "200", description = "The pack")
    public RestResponse<PackView> restore(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Change request) {
        return answer(Clash.settled(() -> {
            var stored = packs.delete(id, request.change(), match(id, ifMatch), false);
            return view(packs.open(stored));
        }));
    }

    @GET
    @Path("/versions/{number}/files/{format}")
    @Transactional
    @Operation(
            summary = "A pack in a format that schools use",
            description = "The same version gives the same bytes, whenever it is asked for.")
    @APIResponse(responseCode = "200", description = "The file")
    public RestResponse<byte[]> file(
            @RestPath UUID id,
            @RestPath int number,
            @RestPath @Parameter(description = "One of the pack's formats") String format,
            @RestQuery @Parameter(description = "A sheet alone, by its id; without one, all of them") @Nullable
                    String sheet) {
        var opened = packs.open(id, number);
        var file = files.file(opened.pack(), format, sheet);
        return ResponseBuilder.ok(file.bytes())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()))
                .build();
    }

    /** Whoever may not change the pack learns nothing of what else the request lacks. */
    private IfMatch match(UUID id, @Nullable String ifMatch) {
        packs.changeable(id);
        return IfMatch.required(ifMatch);
    }

    private PackView view(Opened opened) {
        return PackView.of(opened, presentTexts(opened.from().material()), files.formats());
    }

    private static Map<UUID, UUID> presentTexts(Material material) {
        return material.articles().stream()
                .flatMap(article -> Article.byId(article.article()).stream())
                .collect(Collectors.toMap(article -> article.id, article -> article.currentTextId, (one, same) -> one));
    }

    private static RestResponse<PackView> answer(PackView view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
