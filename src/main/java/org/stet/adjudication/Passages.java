package org.stet.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stet.text.Passage;
import org.stet.text.Span;

/** What passages of one text have together and in common, in code points. */
final class Passages {

    private Passages() {}

    /** Every code point that is in any of them. */
    static Passage union(List<Passage> passages) {
        return joined(passages.stream().flatMap(passage -> passage.spans().stream()));
    }

    /** Every code point that is in all of them; nothing if there is none. */
    static Optional<Passage> intersection(List<Passage> passages) {
        var common = passages.get(0).spans();
        for (var passage : passages.subList(1, passages.size())) {
            var others = passage.spans();
            common = common.stream()
                    .flatMap(mine -> others.stream().filter(mine::overlaps).map(theirs -> common(mine, theirs)))
                    .toList();
        }
        return common.isEmpty() ? Optional.empty() : Optional.of(joined(common.stream()));
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }

    /** A passage's spans stand apart: those that overlap or touch become one. */
    private static Passage joined(Stream<Span> spans) {
        var joined = new ArrayList<Span>();
        spans.sorted().forEach(span -> {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.end() < span.start()) {
                joined.add(span);
            } else {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            }
        });
        return new Passage(joined);
    }
}
