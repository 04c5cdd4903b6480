package org.stet.account;

import jakarta.inject.Singleton;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets everybody in who is signed in. Named in {@code quarkus.http.auth.permission} as {@code signed-in}; unlike
 * {@code authenticated} it has the others told what to do.
 */
@Singleton
class SignedInPolicy implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "signed-in";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.map(who -> {
            if (who.isAnonymous()) {
                throw new UnauthorizedException();
            }
            return CheckResult.PERMIT;
        });
    }
}
