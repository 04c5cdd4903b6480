package org.stet.http;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, in addresses and in forms, values that are no Unicode text, as {@link StorableText} does in JSON. Forms with
 * files are left alone: what they carry is an article or a tag set, whose reading mends or refuses such things itself.
 */
@Singleton
class StorableFields {

    private final Refusals refusals;

    StorableFields(Refusals refusals) {
        this.refusals = refusals;
    }

    @WithFormRead
    @ServerRequestFilter
    public @Nullable Response check(ResteasyReactiveContainerRequestContext request) {
        var refusal = ProblemException.of(
                ProblemType.INVALID_REQUEST, "A value holds a character that is no text, such as NUL.");
        var uri = request.getUriInfo();
        uri.getPathParameters().forEach((name, values) -> check(refusal, name, values));
        uri.getQueryParameters().forEach((name, values) -> check(refusal, name, values));
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
            if (form != null) {
                for (var name : form) {
                    form.get(name).stream()
                            .filter(value -> !value.isFileItem())
                            .forEach(value -> check(refusal, name, List.of(value.getValue())));
                }
            }
        }
        return refusal.errors().isEmpty() ? null : refusals.answer(refusal, request);
    }

    private static void check(ProblemException refusal, String name, Iterable<String> values) {
        for (var value : values) {
            if (!StorableText.isStorable(value) || !StorableText.isStorable(name)) {
                refusal.field(name.replace("\0", "\ufffd"), "Holds a NUL character or half of a surrogate pair.");
                return;
            }
        }
    }
}
