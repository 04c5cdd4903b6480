package org.stet.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Readings;
import org.stet.comparison.talk.Talking;
import org.stet.project.Member;

/** What was said about differences, for a page beside the comparison on which nobody writes. */
@ApplicationScoped
public class Overhearing {

    private final Talking talking;
    private final CurrentAccount current;
    private final ComparisonMessages messages;

    Overhearing(Talking talking, CurrentAccount current, ComparisonMessages messages) {
        this.talking = talking;
        this.current = current;
        this.messages = messages;
    }

    /**
     * The threads that the person asking may see about each difference, in the order of the differences, oldest first.
     *
     * @param anonymous shows letters in the place of names: those of the readings in their order
     */
    public List<List<TalkPart.Thread>> threads(Compared compared, boolean anonymous) {
        var speakers = anonymous ? speakers(compared) : TalkPages.named();
        var pages = new TalkPages(
                talking.ofText(compared.text().id(), speakers.naming(messages.somebody())),
                speakers,
                TalkPages.Writing.NOTHING,
                current.who().id(),
                messages);
        return compared.alignment().differences().stream().map(pages::at).toList();
    }

    private TalkPages.Speakers speakers(Compared compared) {
        var letters = new HashMap<UUID, String>();
        var names = new HashMap<UUID, String>();
        compared.readings().forEach(reading -> {
            letters.put(reading.account, Letters.of(letters.size()));
            names.put(reading.account, Readings.reader(reading).name());
        });
        Member.ofProject(compared.article().projectId)
                .forEach(member -> names.put(member.account.id, member.account.displayName));
        return TalkPages.anonymous(letters, names, messages);
    }
}
