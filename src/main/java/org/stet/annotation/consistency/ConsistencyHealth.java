package org.stet.annotation.consistency;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows what the last consistency check found. It speaks of wellness, not of readiness: a faulty row is for a person to
 * look at, and no reason to take the server away from everybody.
 */
@Wellness
@Singleton
class ConsistencyHealth implements HealthCheck {

    @Override
    @ActivateRequestContext
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Annotations agree with their texts");
        return ConsistencyCheck.last()
                .map(check -> answer.status(check.faults == 0)
                        .withData("checked", check.finished.toString())
                        .withData("texts", check.texts)
                        .withData("annotations", check.annotations)
                        .withData("faults", check.faults))
                .orElseGet(() -> answer.up().withData("checked", "never"))
                .build();
    }
}
