package org.stet.http;

import java.util.Comparator;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;

/** Turns violations of Bean Validation into refused fields. */
final class BrokenRules {

    private BrokenRules() {}

    static boolean isReturnValue(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    static ProblemException refused(ConstraintViolationException invalid) {
        var refusal = ProblemException.of(ProblemType.INVALID_REQUEST, "Some fields are not as they should be.");
        invalid.getConstraintViolations().stream()
                .map(violation -> new ProblemException.FieldError(field(violation), sentence(violation)))
                .sorted(Comparator.comparing(ProblemException.FieldError::field)
                        .thenComparing(ProblemException.FieldError::reason))
                .forEach(error -> refusal.field(error.field(), error.reason()));
        return refusal;
    }

    /** The field as the client knows it: without the names of our method and of its parameter for the body. */
    private static String field(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        var parameter = "";
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    path.append('[').append(node.getIndex()).append(']');
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    path.append(path.isEmpty() ? "" : ".").append(node.getName());
                }
            }
        }
        return path.isEmpty() ? parameter : path.toString();
    }

    private static String sentence(ConstraintViolation<?> violation) {
        var message = violation.getMessage();
        var sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
