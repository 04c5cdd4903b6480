package org.stet.account;

import jakarta.inject.Singleton;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets those in who run Stet: a collector of metrics on the same machine, or somebody who manages the site. Named in
 * {@code quarkus.http.auth.permission} as {@code operator}.
 */
@Singleton
class OperatorPolicy implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "operator";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        if (Peer.isHere(request.request())) {
            return CheckResult.permit();
        }
        return identity.map(who -> {
            if (who.isAnonymous()) {
                throw new UnauthorizedException(); // a plain denial would be answered without a word
            }
            return who.hasRole(Session.ADMINISTRATOR) ? CheckResult.PERMIT : CheckResult.DENY;
        });
    }
}
