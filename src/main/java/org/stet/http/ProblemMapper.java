package org.stet.http;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every request that failed, whoever refused it, with a problem of the catalogue. */
@Singleton
class ProblemMapper {

    private final Refusals refusals;

    ProblemMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException refusal, ContainerRequestContext request) {
        return refusals.answer(refusal, request);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, ContainerRequestContext request) {
        if (invalid.getConstraintViolations().stream().anyMatch(BrokenRules::isReturnValue)) {
            // Our own answer breaks a rule: not the client's mistake.
            return unexpected(new IllegalStateException(invalid.getMessage()), request);
        }
        return refusals.answer(BrokenRules.refused(invalid), request);
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatch, ContainerRequestContext request) {
        return refusals.answer(JsonFaults.refused(mismatch), request);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException nobody, ContainerRequestContext request) {
        return refusals.answer(ProblemException.of(ProblemType.UNAUTHENTICATED, "Sign in to see this."), request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, ContainerRequestContext request) {
        return refusals.answer(
                ProblemException.of(ProblemType.FORBIDDEN, "This is for those who manage the accounts of this site."),
                request);
    }

    /** What the framework refuses by itself: unknown addresses, wrong methods, media types, values of a path or query. */
    @ServerExceptionMapper
    public Response refusedByFramework(WebApplicationException refusal, ContainerRequestContext request) {
        var response = refusal.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        var json = JsonFaults.among(refusal);
        if (json != null) {
            return refusals.answer(JsonFaults.refused(json), request);
        }
        if (response.getStatus() >= 500) {
            return unexpected(refusal, request);
        }
        return refusals.answer(Refusals.of(response.getStatus()), request);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, ContainerRequestContext request) {
        return refusals.answer(Failures.refusal(failure), request);
    }
}
