package org.stet.http;

import java.io.IOException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * Refuses, in every JSON request, strings that are no Unicode text: the NUL character, which PostgreSQL does not store,
 * and halves of surrogate pairs, which UTF-8 cannot write. What is pasted as an article comes in through the
 * normalisation instead, which mends such things and counts them; its fields name {@link StringDeserializer}.
 */
@Singleton
public class StorableText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("storable text").addDeserializer(String.class, new Strict()));
    }

    /** Reads a string as Jackson does, then looks at it. */
    private static final class Strict extends StdScalarDeserializer<String> {

        Strict() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (!isStorable(text)) {
                throw InvalidFormatException.from(
                        parser, "Holds a NUL character or half of a surrogate pair.", "…", String.class);
            }
            return text;
        }
    }

    /** Whether every database can keep the text and UTF-8 can write it. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\0' || Character.isLowSurrogate(unit)) {
                return false;
            }
            if (Character.isHighSurrogate(unit)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
