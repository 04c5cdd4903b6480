package org.stet.comparison.talk;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.stet.account.CurrentAccount;

/** How many comments wait for whoever looks at a page of a project: {@code {inject:mentions.count(nav.id)}}. */
@Named("mentions")
@RequestScoped
public class WaitingMentions {

    private final Calls calls;
    private final CurrentAccount current;

    WaitingMentions(Calls calls, CurrentAccount current) {
        this.calls = calls;
        this.current = current;
    }

    public int count(UUID project) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> calls.waiting(project, current.who().id()));
    }
}
