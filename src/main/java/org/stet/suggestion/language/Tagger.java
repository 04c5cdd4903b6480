package org.stet.suggestion.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech of English by the model that Apache OpenNLP publishes, trained on the English Web Treebank of Universal
 * Dependencies. It comes with the application and is read when the first article is looked at. One tagger serves one
 * thread.
 */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Read once for all. */
    private static final class Shared {
        static final POSModel MODEL = read();

        private static POSModel read() {
            try (InputStream file = Objects.requireNonNull(Tagger.class.getResourceAsStream(Tagger.MODEL))) {
                return new POSModel(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final POSTaggerME tagger = new POSTaggerME(Shared.MODEL);

    PartOfSpeech[] tag(List<Token> tokens) {
        var forms = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = plain(tokens.get(i).form());
        }
        String[] tags = tagger.tag(forms);
        var found = new PartOfSpeech[tags.length];
        for (int i = 0; i < tags.length; i++) {
            found[i] = tokens.get(i).word() ? PartOfSpeech.of(tags[i]) : PartOfSpeech.PUNCT;
        }
        return found;
    }

    /** The marks that the treebank has. */
    private static String plain(String form) {
        return switch (form) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘" -> "'";
            case "–", "—" -> "-";
            default -> form.indexOf('’') >= 0 ? form.replace('’', '\'') : form;
        };
    }
}
