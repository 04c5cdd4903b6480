package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.Roles;
import org.stet.suggestion.language.SourceNames;
import org.stet.suggestion.language.SourceNames.Named;
import org.stet.text.Span;

/**
 * The article's cast: the sources that its proposals name, joined. A short name belongs to the last longer one that ends
 * with it, a role to the last person to whom the article gives it, a pronoun to the nearest source that was named in its
 * paragraph or the one before (rule S4).
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
        private final Set<String> roles = new HashSet<>();
        private final List<Span> mentions = new ArrayList<>();

        Entry(Named named) {
            this.named = named;
        }
    }

    /** Takes the mentions in text order and joins those of one source. */
    private static final class Joining {

        private static final int PARAGRAPHS_BACK = 1;
        private static final String PERSON = "named-person";
        private static final String DESCRIBED = "unnamed-described";

        private final AnalysedText text;
        private final SourceNames names;
        private final Roles roles;
        private final List<Entry> entries = new ArrayList<>();

        Joining(AnalysedText text, NameWords words) {
            this.text = text;
            this.names = new SourceNames(text, words);
            this.roles = new Roles(text);
        }

        void add(Span mention) {
            var there = names.of(mention);
            var named = beside(mention, there);
            // An organisation is not its spokesman.
            Set<String> called = named != there
                    ? Set.of(roles.of(mention))
                    : named.kind().equals(PERSON) ? roles.at(mention, named.name()) : Set.of();
            var entry = named.isPronoun() ? antecedent(mention) : find(named, mention, called);
            if (entry == null) {
                if (named.isPronoun()) {
                    return;
                }
                entry = new Entry(named);
                entries.add(entry);
            } else if (named.isName()
                    && (!entry.named.isName()
                            || named.name().length() > entry.named.name().length())) {
                entry.named = named;
            }
            entry.roles.addAll(called);
            entry.mentions.add(mention);
        }

        /** The name that stands beside a description: "the mayor, Mara Okoye, said". */
        private Named beside(Span mention, Named there) {
            return there.kind().equals(DESCRIBED)
                    ? roles.nameBehind(mention)
                            .map(names::of)
                            .filter(name -> name.isName() && name.kind().equals(PERSON))
                            .orElse(there)
                    : there;
        }

        /** The latest member of that name, or of one that this name is the end of, or of that role. */
        private @Nullable Entry find(Named named, Span mention, Set<String> called) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                var entry = entries.get(i);
                if (isSame(entry.named, named) || isInRole(entry, named, mention, called)) {
                    return entry;
                }
            }
            return null;
        }

        private static boolean isSame(Named known, Named named) {
            return named.isName() == known.isName()
                    && (known.name().equalsIgnoreCase(named.name())
                            || (named.isName()
                                    && (endsWith(known.name(), named.name()) || endsWith(named.name(), known.name()))));
        }

        /** "The harbour master" after Maria Keller, the harbour master; or before her. */
        private boolean isInRole(Entry known, Named named, Span mention, Set<String> called) {
            if (known.named.isName() == named.isName()) {
                return false;
            }
            var described = named.isName() ? known.named : named;
            var description = roles.of(named.isName() ? known.mentions.get(0) : mention);
            return described.kind().equals(DESCRIBED)
                    && !description.isEmpty()
                    && (named.isName() ? called : known.roles).stream().anyMatch(role -> Roles.fits(role, description));
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
