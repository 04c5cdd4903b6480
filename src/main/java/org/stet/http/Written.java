package org.stet.http;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What a {@code PUT} led to.
 *
 * @param view the state after it
 * @param version the version of that state, which becomes its entity tag
 * @param created whether the request made something that was not there before
 */
public record Written<T>(T view, int version, boolean created) {

    /** The answer to the request: 201 with the address of what was made, or 200. */
    public RestResponse<T> answer(String address) {
        var response = created
                ? ResponseBuilder.<T>created(URI.create(address))
                : ResponseBuilder.<T>create(RestResponse.Status.OK);
        return response.entity(view).header(HttpHeaders.ETAG, ETags.of(version)).build();
    }
}
