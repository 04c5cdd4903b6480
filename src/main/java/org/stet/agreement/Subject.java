package org.stet.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stet.schema.Label;
import org.stet.schema.TagSet;

/**
 * What a figure is about: one label, or the labels of a layer, which exclude each other.
 *
 * @param id {@code label:direct-quote} or {@code layer:words}
 * @param labels those that are measured, in the order of the tag set; category n is the n-th of them
 * @param numbers their numbers in the tag set, from 1
 */
record Subject(String id, List<Label> labels, List<Integer> numbers) {

    private static final String LABEL = "label:";
    private static final String LAYER = "layer:";

    Subject {
        labels = List.copyOf(labels);
        numbers = List.copyOf(numbers);
    }

    boolean isLayer() {
        return id.startsWith(LAYER);
    }

    /** The name of the label or of the layer. */
    String name() {
        return isLayer() ? id.substring(LAYER.length()) : labels.get(0).name();
    }

    /** Category of a label in the layer; 0 if it is not in it. */
    int category(String label) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).id().equals(label)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Each label that is asked for. */
    static List<Subject> labels(TagSet tagSet, Asked asked) {
        var subjects = new ArrayList<Subject>();
        int number = 0;
        for (var label : tagSet.labels()) {
            number++;
            if (isAsked(label, asked)) {
                subjects.add(new Subject(LABEL + label.id(), List.of(label), List.of(number)));
            }
        }
        return subjects;
    }

    /** Each layer of which at least two labels are asked for. */
    static List<Subject> layers(TagSet tagSet, Asked asked) {
        var byLayer = new LinkedHashMap<String, List<Subject>>();
        for (var label : labels(tagSet, asked)) {
            byLayer.computeIfAbsent(label.labels.get(0).layer(), layer -> new ArrayList<>())
                    .add(label);
        }
        var layers = new ArrayList<Subject>();
        byLayer.forEach((layer, subjects) -> {
            if (subjects.size() > 1) {
                layers.add(new Subject(
                        LAYER + layer,
                        subjects.stream().map(subject -> subject.labels.get(0)).toList(),
                        subjects.stream().map(subject -> subject.numbers.get(0)).toList()));
            }
        });
        return layers;
    }

    static Optional<Subject> find(List<Subject> labels, List<Subject> layers, String id) {
        return Stream.concat(layers.stream(), labels.stream())
                .filter(subject -> subject.id.equals(id))
                .findFirst();
    }

    private static boolean isAsked(Label label, Asked asked) {
        return label.tagged() && (asked.labels().isEmpty() || asked.labels().contains(label.id()));
    }
}
