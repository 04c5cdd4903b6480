package org.stet.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Writes a refusal for those who asked: a page for people at a browser, JSON for everybody else. */
@Singleton
public class Refusals {

    /** Where the sign-in form leads back to; Quarkus checks that it is an address of this site. */
    static final String WANTED = "stet-wanted";

    /** The script of a page names the account that the page was made for; it asks for a person by itself. */
    public static final String PAGE_AUTHOR = "Stet-Account";

    @CheckedTemplate(basePath = "http")
    static class Templates {
        static native TemplateInstance problem(Problem problem, String slug);
    }

    Response answer(ProblemException refusal, ContainerRequestContext request) {
        if (!wantsPage(request)) {
            return Response.status(refusal.type().status())
                    .entity(Problem.of(refusal))
                    .type(Problem.MEDIA_TYPE)
                    .build();
        }
        if (refusal.type() == ProblemType.UNAUTHENTICATED) {
            return signInFirst(request);
        }
        return Response.status(refusal.type().status())
                .entity(page(refusal))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    String page(ProblemException refusal) {
        return Templates.problem(Problem.of(refusal), refusal.type().slug()).render();
    }

    static boolean wantsPage(ContainerRequestContext request) {
        return request.getHeaderString(PAGE_AUTHOR) == null
                && wantsPage(request.getUriInfo().getPath(), request.getHeaderString(HttpHeaders.ACCEPT));
    }

    static boolean wantsPage(String path, @org.jspecify.annotations.Nullable String accept) {
        return accept != null && accept.contains(MediaType.TEXT_HTML) && !path.startsWith("/api/");
    }

    /** The refusal for a status that the framework chose. */
    static ProblemException of(int status) {
        return switch (status) {
            case 401 -> ProblemException.of(ProblemType.UNAUTHENTICATED, "Sign in to see this.");
            case 403 -> ProblemException.of(ProblemType.FORBIDDEN, "You may not do this.");
            case 404 ->
                ProblemException.of(
                        ProblemType.NOT_FOUND, "Stet has nothing at this address, or nothing that is yours to see.");
            case 405 ->
                ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "Something is here, but not by this method.");
            case 406 ->
                ProblemException.of(
                        ProblemType.NOT_ACCEPTABLE, "What is here does not come in the format that was asked for.");
            case 413 -> ProblemException.of(ProblemType.TOO_LARGE, "The request is larger than this server accepts.");
            case 415 ->
                ProblemException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The Content-Type of the request is not one that is read here.");
            default -> ProblemException.of(ProblemType.INVALID_REQUEST, "The request is not as it should be.");
        };
    }

    /**
     * What was to be seen is seen after signing in, and a form goes along to the sign-in page, which keeps what was
     * written. Files do not: a page cannot choose them again.
     */
    private static Response signInFirst(ContainerRequestContext request) {
        var asked = request.getUriInfo().getRequestUri();
        var signIn = UriBuilder.fromUri(request.getUriInfo().getBaseUri()).path("sign-in");
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return isPlainForm(request)
                    ? Response.temporaryRedirect(signIn.queryParam("then", "{then}")
                                    .build(asked.getRawPath()
                                            + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())))
                            .build()
                    : Response.seeOther(signIn.queryParam("ended", true).build())
                            .build();
        }
        return Response.seeOther(signIn.build())
                .cookie(new NewCookie.Builder(WANTED)
                        .value(asked.toString())
                        .path("/")
                        .httpOnly(true)
                        .secure(asked.getScheme().equals("https"))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    private static boolean isPlainForm(ContainerRequestContext request) {
        var type = request.getMediaType();
        return request.getMethod().equals(HttpMethod.POST)
                && type != null
                && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }
}
