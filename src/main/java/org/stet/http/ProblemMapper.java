package org.stet.http;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every refused request with a problem of the catalogue. */
@Singleton
class ProblemMapper {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ProblemException refusal) {
        return ResponseBuilder.<Problem>create(refusal.type().status())
                .entity(Problem.of(refusal))
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
