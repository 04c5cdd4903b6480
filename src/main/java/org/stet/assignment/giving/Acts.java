package org.stet.assignment.giving;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;

/** Says what editors did with assignments. */
@ApplicationScoped
class Acts {

    private final GivingMessages messages;

    Acts(GivingMessages messages) {
        this.messages = messages;
    }

    /** The newest first. */
    List<ActView> newest(UUID project, int limit) {
        return Act.newest(project, limit).stream().map(this::view).toList();
    }

    ActView view(Act act) {
        @Nullable Account account = Account.findById(act.account);
        return new ActView(
                act.id,
                summary(act),
                account == null ? "" : account.displayName,
                act.at,
                act.articles,
                act.readers,
                act.stayed,
                act.undoes,
                act.isUndone());
    }

    private String summary(Act act) {
        return switch (act.kind) {
            case GAVE -> messages.gave(act.articles, act.readers);
            case TOOK_BACK -> messages.tookBack(act.articles, act.readers);
            case MOVED -> messages.moved(act.articles);
            case CHANGED -> messages.changed(act.articles);
            case UNDID -> {
                var undone = act.undoes == null
                        ? ""
                        : Act.byId(act.project, act.undoes).map(this::summary).orElse("");
                yield act.stayed == 0 ? messages.undid(undone) : messages.undidPart(undone, act.stayed);
            }
        };
    }
}
