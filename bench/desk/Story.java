import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * An article in words that mean nothing, and tags spread evenly over it: a statement on each sentence, wording on every
 * other word, vague sources on pairs of words, as many of them as are wanted. The first sentence stays free, and every
 * second word of the others is free of wording tags: the bench puts its own there. Offsets are code points; no character is outside the Basic
 * Multilingual Plane, so that they are UTF-16 units too.
 */
final class Story {

    private static final int SENTENCES_IN_A_PARAGRAPH = 4;
    private static final int WORDS_IN_A_SENTENCE = 20;
    /** A sentence so often is a quotation, which a double click selects as a whole. */
    private static final int QUOTED = 6;

    private record Span(int start, int end) {}

    private record Sentence(Span span, List<Span> words, boolean quoted) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Span> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** @param length characters, at least */
    Story(int length) {
        var random = new Random(length);
        while (text.length() < length) {
            if (!blocks.isEmpty()) {
                text.append('\n');
            }
            var start = text.length();
            for (var i = 0; i < SENTENCES_IN_A_PARAGRAPH && (i == 0 || text.length() < length); i++) {
                text.append(i == 0 ? "" : " ");
                sentences.add(sentence(random));
            }
            blocks.add(new Span(start, text.length()));
        }
    }

    private Sentence sentence(Random random) {
        var start = text.length();
        var quoted = sentences.size() % QUOTED == QUOTED - 1;
        text.append(quoted ? "“" : "");
        var words = new ArrayList<Span>();
        for (var i = 0; i < WORDS_IN_A_SENTENCE; i++) {
            text.append(i == 0 ? "" : " ");
            var word = word(random);
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        text.append(quoted ? ".”" : ".");
        return new Sentence(new Span(start, text.length()), words, quoted);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (var syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append("nrst".charAt(random.nextInt(4))).toString();
    }

    String text() {
        return text.toString();
    }

    /** As the API takes them: JSON objects, separated by commas. */
    String blocks() {
        return String.join(",", blocks.stream()
                .map(block -> "{\"start\":%d,\"end\":%d,\"kind\":\"paragraph\"}".formatted(block.start, block.end))
                .toList());
    }

    /** Changes that put so many tags into a reading, as {@code /api/changes} takes them. */
    List<String> tags(int count, UUID reading) {
        var changes = new ArrayList<String>();
        for (var i = 1; i < sentences.size(); i++) {
            // What is still missing, spread over the sentences that are still to come.
            var here = (count - changes.size() + sentences.size() - i - 1) / (sentences.size() - i);
            changes.addAll(tags(sentences.get(i), here, reading));
        }
        return changes;
    }

    private List<String> tags(Sentence sentence, int count, UUID reading) {
        var tags = new ArrayList<String>();
        tags.add(tag("author-opinion", sentence.span, reading));
        for (var word = 0; word < WORDS_IN_A_SENTENCE; word += 2) {
            tags.add(tag("loaded-language", sentence.words.get(word), reading));
        }
        for (var word = 0; word + 1 < WORDS_IN_A_SENTENCE; word += 4) {
            var pair = new Span(sentence.words.get(word).start, sentence.words.get(word + 1).end);
            tags.add(tag("vague-source", pair, reading));
        }
        return tags.subList(0, Math.min(count, tags.size()));
    }

    private String tag(String label, Span span, UUID reading) {
        return """
                {"method":"PUT","path":"annotation","id":"%s","body":{"change":"%s","reading":"%s","label":"%s",\
                "spans":[{"start":%d,"end":%d,"exact":"%s"}]}}"""
                .formatted(Site.id(), Site.id(), reading, label, span.start, span.end, text.substring(span.start, span.end));
    }

    /** First code points of words outside quotations that carry no wording tag, from the first to the last sentence. */
    List<Integer> freeWords(int count) {
        var free = new ArrayList<Integer>();
        for (var word = 1; word < WORDS_IN_A_SENTENCE; word += 2) {
            for (var sentence : sentences.subList(1, sentences.size())) {
                if (!sentence.quoted) {
                    free.add(sentence.words.get(word).start);
                }
            }
        }
        // One in so many: neighbours in this order lie a sentence apart, and all of the article is visited.
        var chosen = new ArrayList<Integer>();
        for (var i = 0; i < count; i++) {
            chosen.add(free.get((int) ((long) i * free.size() / count)));
        }
        return chosen;
    }
}
