package org.stet.account;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Changes passwords and ends sessions; whoever changes a password ends all sessions that the old one began. */
@ApplicationScoped
class Credentials {

    private final Passwords passwords;
    private final PasswordSettings settings;
    private final Attempts attempts;
    private final SignedInAccounts signedIn;

    Credentials(Passwords passwords, PasswordSettings settings, Attempts attempts, SignedInAccounts signedIn) {
        this.passwords = passwords;
        this.settings = settings;
        this.attempts = attempts;
        this.signedIn = signedIn;
    }

    /**
     * @param now the password until now
     * @param address where the request comes from, see {@link Peer#key}
     * @throws ProblemException {@code invalid-request} if the password is wrong or the new one will not do;
     *     {@code rate-limited} after several wrong ones
     */
    @Transactional
    void change(UUID accountId, String now, String wanted, String address) {
        Account account = Account.findById(accountId);
        var wait = attempts.toWait(account.nameFolded, address);
        if (!wait.isZero()) {
            throw ProblemException.of(
                    ProblemType.RATE_LIMITED, "Too many wrong passwords. Wait %s.".formatted(Attempts.seconds(wait)));
        }
        if (!passwords.matches(now, account.passwordHash)) {
            attempts.failed(account.nameFolded, address);
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The password until now is not right.")
                    .field("now", "This is not your password.");
        }
        replace(account, wanted);
    }

    /** @throws ProblemException {@code not-found}; {@code invalid-request} if the password will not do */
    @Transactional
    Account renew(UUID accountId, String wanted) {
        Account account = Account.<Account>findByIdOptional(accountId)
                .filter(Account::canSignIn) // with a password, somebody who does not exist would begin to
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such account."));
        replace(account, wanted);
        return account;
    }

    private void replace(Account account, String wanted) {
        var refusal = ProblemException.of(ProblemType.INVALID_REQUEST, "The new password will not do.");
        Names.checkPassword(refusal, "password", wanted, settings.shortest());
        if (!refusal.errors().isEmpty()) {
            throw refusal;
        }
        account.passwordHash = passwords.hash(wanted);
        endSessions(account.id);
    }

    /** Takes back every session cookie of the account; other processes notice within seconds. */
    @Transactional
    void endSessions(UUID accountId) {
        Account account = Account.findById(accountId);
        account.stamp = UUID.randomUUID();
        account.flush();
        signedIn.forget(accountId);
    }
}
