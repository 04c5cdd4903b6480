package org.stet.source;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How findable a source is for a reader of the article. */
public enum SourceKind {
    NAMED_PERSON("named-person"),
    NAMED_ORGANISATION("named-organisation"),
    DOCUMENT_OR_DATA("document-or-data"),
    UNNAMED_DESCRIBED("unnamed-described"),
    VAGUE_GROUP("vague-group"),
    WRITER("writer"),
    UNKNOWN("unknown");

    private final String id;

    SourceKind(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Whether its name leads a reader to one and the same source wherever it is met. Who is no more than described is
     * somebody else in another article, and the writer has no need of a name.
     */
    public boolean isNamed() {
        return switch (this) {
            case NAMED_PERSON, NAMED_ORGANISATION, DOCUMENT_OR_DATA -> true;
            case UNNAMED_DESCRIBED, VAGUE_GROUP, WRITER, UNKNOWN -> false;
        };
    }

    public static Optional<SourceKind> byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    @JsonCreator
    static SourceKind of(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("no kind of source: " + id));
    }
}
