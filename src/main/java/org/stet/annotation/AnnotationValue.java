package org.stet.annotation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One value of one attribute of an annotation, in a row of its own, so that search can filter on it. */
@Entity
@Table(name = "annotation_value")
public class AnnotationValue extends PanacheEntityBase {

    /** Longer values, which only free text has, are found by words instead. */
    static final int VALUE_LENGTH = 200;

    @EmbeddedId
    public Key key;

    /** The annotation's, by which search begins. */
    @Column(name = "reading_id", nullable = false, updatable = false)
    public UUID reading;

    protected AnnotationValue() {} // for Hibernate

    AnnotationValue(Annotation annotation, String attribute, String value) {
        this.key = new Key(annotation.id, attribute, value);
        this.reading = annotation.reading.id;
    }

    static void forget(UUID annotation) {
        delete("key.annotation", annotation);
    }

    /** An attribute may have several values, so the value is part of the key. */
    @Embeddable
    public record Key(
            @Column(name = "annotation_id") UUID annotation,
            @Column(name = "attribute") String attribute,

            @Column(name = "value_text", length = VALUE_LENGTH)
            String value)
            implements Serializable {}
}
