package org.stet.handout.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

/**
 * A file of Moodle XML, read strictly by the format's description (docs.moodle.org, "Moodle XML format") and by what
 * Moodle's own reader asks of each type (question/format/xml/format.php, question/type/gapselect/questiontype.php).
 */
final class ReadQuiz {

    private static final Set<String> COMMON =
            Set.of("name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden", "idnumber");

    private static final Set<String> COMBINED =
            Set.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "shownumcorrect");

    private static final Map<String, Set<String>> OWN = Map.of(
            "description",
            Set.of(),
            "multichoice",
            Set.of("single", "shuffleanswers", "answernumbering", "showstandardinstruction", "answer"),
            "gapselect",
            Set.of("shuffleanswers", "selectoption"));

    private static final Set<String> NUMBERINGS = Set.of("none", "abc", "ABCD", "123", "iii", "IIII");
    private static final Pattern GAP = Pattern.compile("\\[\\[([^]]*)]]");

    /** @param options HTML of the choices, in order */
    record Question(
            String type,
            String name,
            String id,
            String text,
            String feedback,
            List<String> options,
            List<Integer> right) {}

    final String category;
    final List<Question> questions = new ArrayList<>();

    ReadQuiz(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("quiz");
        var all = children(root);
        assertThat(all).allMatch(element -> element.getTagName().equals("question"));
        assertThat(all.get(0).getAttribute("type")).isEqualTo("category");
        category = category(all.get(0));
        all.subList(1, all.size()).forEach(element -> questions.add(question(element)));
        var ids = new HashSet<String>();
        assertThat(questions).allMatch(question -> ids.add(question.id()), "has an idnumber of its own");
    }

    List<Question> of(String type) {
        return questions.stream()
                .filter(question -> question.type().equals(type))
                .toList();
    }

    private static String category(Element question) {
        assertThat(names(question)).containsExactly("category", "info", "idnumber");
        String path = text(one(question, "category"));
        assertThat(path).startsWith("$course$/top/");
        return path;
    }

    private static Question question(Element question) {
        String type = question.getAttribute("type");
        assertThat(OWN).containsKey(type);
        for (String name : names(question)) {
            assertThat(COMMON.contains(name)
                            || OWN.getOrDefault(type, Set.of()).contains(name)
                            || (COMBINED.contains(name) && !type.equals("description")))
                    .as("%s in %s", name, type)
                    .isTrue();
        }
        assertThat(names(question)).containsAll(COMMON);
        String id = one(question, "idnumber").getTextContent();
        assertThat(id).isNotBlank().hasSizeLessThanOrEqualTo(100);
        assertThat(one(question, "defaultgrade").getTextContent()).matches("[0-9.]+");
        assertThat(one(question, "penalty").getTextContent()).matches("[0-9.]+");
        assertThat(one(question, "hidden").getTextContent()).isEqualTo("0");
        String name = text(one(question, "name"));
        assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(255);
        String text = html(one(question, "questiontext"));
        String feedback = html(one(question, "generalfeedback"));
        return switch (type) {
            case "multichoice" -> multichoice(question, name, id, text, feedback);
            case "gapselect" -> gapselect(question, name, id, text, feedback);
            default -> new Question(type, name, id, text, feedback, List.of(), List.of());
        };
    }

    private static Question multichoice(Element question, String name, String id, String text, String feedback) {
        assertThat(one(question, "single").getTextContent()).isEqualTo("true");
        assertThat(one(question, "shuffleanswers").getTextContent()).isEqualTo("false");
        assertThat(one(question, "answernumbering").getTextContent()).isIn(NUMBERINGS);
        assertThat(one(question, "showstandardinstruction").getTextContent()).matches("[01]");
        combined(question);
        var answers = all(question, "answer");
        var options = answers.stream()
                .peek(answer -> {
                    assertThat(names(answer)).containsExactly("text", "feedback");
                    html(one(answer, "feedback"));
                })
                .map(answer -> {
                    assertThat(answer.getAttribute("format")).isEqualTo("html");
                    return one(answer, "text").getTextContent();
                })
                .toList();
        var fractions = answers.stream()
                .map(answer -> Integer.valueOf(answer.getAttribute("fraction")))
                .toList();
        assertThat(fractions.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(fractions).containsOnly(0, 100);
        assertThat(options).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        return new Question("multichoice", name, id, text, feedback, options, List.of(fractions.indexOf(100)));
    }

    private static Question gapselect(Element question, String name, String id, String text, String feedback) {
        assertThat(one(question, "shuffleanswers").getTextContent()).matches("[01]");
        combined(question);
        var options = all(question, "selectoption").stream()
                .map(option -> {
                    assertThat(names(option)).containsExactly("text", "group");
                    assertThat(one(option, "group").getTextContent()).matches("[1-8]");
                    return one(option, "text").getTextContent();
                })
                .toList();
        assertThat(options).hasSizeGreaterThan(1).allMatch(option -> !option.isBlank());
        var right = GAP.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)) - 1)
                .toList();
        assertThat(right)
                .isNotEmpty()
                .isSubsetOf(IntStream.range(0, options.size()).boxed().toList());
        return new Question("gapselect", name, id, text, feedback, options, right);
    }

    private static void combined(Element question) {
        for (String field : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            html(one(question, field));
        }
    }

    private static String html(Element element) {
        assertThat(element.getAttribute("format")).isEqualTo("html");
        return text(element);
    }

    private static String text(Element element) {
        assertThat(names(element)).containsExactly("text");
        return one(element, "text").getTextContent();
    }

    private static Element one(Element parent, String name) {
        var found = all(parent, name);
        assertThat(found).as("<%s> in <%s>", name, parent.getTagName()).hasSize(1);
        return found.get(0);
    }

    private static List<Element> all(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    private static List<String> names(Element parent) {
        return children(parent).stream().map(Element::getTagName).toList();
    }

    private static List<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
