package org.stet.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An account as those see it who manage accounts: never its password's hash. */
record AccountView(UUID id, String name, String displayName, boolean administrator, Instant created) {

    static AccountView of(Account account) {
        return new AccountView(account.id, account.name, account.displayName, account.administrator, account.created);
    }

    /** The day of its making, UTC. */
    @JsonIgnore
    public LocalDate since() {
        return created.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
