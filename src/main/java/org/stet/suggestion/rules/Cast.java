package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.SourceNames;
import org.stet.suggestion.language.SourceNames.Named;
import org.stet.text.Span;

/**
 * The article's cast: the sources that its proposals name, joined. A short name belongs to the last longer one that ends
 * with it, a pronoun to the nearest source that was named in its paragraph or the one before (rule S4).
 */
public final class Cast {

    private final List<CastMember> members;
    private final Map<Span, CastMember> byMention;

    private Cast(List<CastMember> members) {
        this.members = List.copyOf(members);
        this.byMention = new HashMap<>();
        members.forEach(member -> member.mentions().forEach(mention -> byMention.put(mention, member)));
    }

    /** Of a text whose proposals name nobody. */
    static Cast nobody() {
        return new Cast(List.of());
    }

    /** @param proposals of this text, in any order */
    static Cast of(AnalysedText text, List<Proposal> proposals, NameWords words) {
        var joining = new Joining(text, words);
        proposals.stream()
                .map(proposal -> proposal.speaker().source())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(joining::add);
        return new Cast(joining.entries.stream()
                .map(entry -> new CastMember(entry.named.name(), entry.named.kind(), entry.mentions))
                .toList());
    }

    /** Whose words these are, if the article tells. */
    public Optional<CastMember> memberOf(Speaker speaker) {
        var source = speaker.source();
        return source == null ? Optional.empty() : Optional.ofNullable(byMention.get(source));
    }

    /** All of them, in the order in which they are first heard. */
    public List<CastMember> members() {
        return members;
    }

    /** A member while it is being found. */
    private static final class Entry {
        private Named named;
        private final List<Span> mentions = new ArrayList<>();

        Entry(Named named) {
            this.named = named;
        }
    }

    /** Takes the mentions in text order and joins those of one source. */
    private static final class Joining {

        private static final int PARAGRAPHS_BACK = 1;

        private final AnalysedText text;
        private final SourceNames names;
        private final List<Entry> entries = new ArrayList<>();

        Joining(AnalysedText text, NameWords words) {
            this.text = text;
            this.names = new SourceNames(text, words);
        }

        void add(Span mention) {
            var named = names.of(mention);
            var entry = named.isPronoun() ? antecedent(mention) : find(named);
            if (entry == null) {
                if (named.isPronoun()) {
                    return;
                }
                entry = new Entry(named);
                entries.add(entry);
            } else if (named.name().length() > entry.named.name().length() && named.isName()) {
                entry.named = named;
            }
            entry.mentions.add(mention);
        }

        /** The latest member of that name, or of one that this name is the end of. */
        private @Nullable Entry find(Named named) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                var known = entries.get(i).named;
                boolean same = named.isName() == known.isName()
                        && (known.name().equalsIgnoreCase(named.name())
                                || (named.isName()
                                        && (endsWith(known.name(), named.name())
                                                || endsWith(named.name(), known.name()))));
                if (same) {
                    return entries.get(i);
                }
            }
            return null;
        }

        private static boolean endsWith(String longer, String shorter) {
            return longer.endsWith(" " + shorter);
        }

        private @Nullable Entry antecedent(Span pronoun) {
            int here = text.blockAt(pronoun.start());
            Entry nearest = null;
            int at = -1;
            for (var entry : entries) {
                // Mentions come in text order: the last one is the nearest.
                var mention = entry.mentions.get(entry.mentions.size() - 1);
                boolean near = here - text.blockAt(mention.start()) <= PARAGRAPHS_BACK;
                if (near && entry.named.mayBeMeantByPronoun() && mention.start() > at) {
                    nearest = entry;
                    at = mention.start();
                }
            }
            return nearest;
        }
    }
}
