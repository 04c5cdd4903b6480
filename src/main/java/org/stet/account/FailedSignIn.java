package org.stet.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How often somebody failed to sign in. */
@Entity
@Table(name = "failed_sign_in")
class FailedSignIn {

    @EmbeddedId
    Key key;

    @Column(name = "failures", nullable = false)
    int failures;

    @Column(name = "last_failure", nullable = false)
    Instant lastFailure;

    protected FailedSignIn() {} // for Hibernate

    FailedSignIn(String subject, String address, Instant now) {
        this.key = new Key(subject, address);
        this.failures = 1;
        this.lastFailure = now;
    }

    /**
     * @param subject a folded name, or {@code *} for all names together
     * @param address see {@link Peer#key}
     */
    @Embeddable
    record Key(
            @Column(name = "subject") String subject,
            @Column(name = "address") String address) {}
}
