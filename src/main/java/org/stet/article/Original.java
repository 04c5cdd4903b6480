package org.stet.article;

import java.util.Base64;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.article.door.Incoming;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** What an article is made from: pasted words, with the clipboard's HTML where there is some, or a file. */
public record Original(
        @JsonDeserialize(using = StringDeserializer.class)
        @Schema(description = "Pasted words, as the clipboard's text/plain has them")
        @Nullable
        String text,

        @JsonDeserialize(using = StringDeserializer.class)
        @Schema(description = "The clipboard's text/html, which tells headings and paragraphs")
        @Nullable
        String html,

        @Schema(description = "A file's bytes, in Base64") @Nullable
        String base64,

        @Size(max = 1000) @Nullable String name,
        @Size(max = 100) @Nullable String mediaType) {

    /** @throws ProblemException {@code invalid-request} unless it is either words or a file */
    Incoming incoming() {
        if ((text == null) == (base64 == null)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Send either pasted words or a file.")
                    .field("original", "Expected text, or base64 with a name.");
        }
        if (text != null) {
            return Incoming.paste(text, html);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Incoming.file(name == null ? "" : name, mediaType, bytes);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The file's bytes are not Base64.")
                    .field("original.base64", "Expected Base64 (RFC 4648, section 4).");
        }
    }
}
