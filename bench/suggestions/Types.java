import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stet.http.CanonicalJson;
import org.stet.schema.TagSet;
import org.stet.suggestion.rules.Kind;
import org.stet.text.BlockKind;

/**
 * What the types of a brat folder mean, by a tag set: a type is a label's id, code or name for other tools, in whatever
 * case and with or without hyphens; or the id of a kind of block, such as {@code headline}.
 */
final class Types {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, BlockKind> blocks = new HashMap<>();

    private Types() {}

    static Types of(Path tagSet) throws IOException {
        var types = new Types();
        for (var label : CanonicalJson.read(Files.readString(tagSet), TagSet.class).labels()) {
            for (var name : new String[] {label.id(), label.code(), label.externalName()}) {
                for (var kind : Kind.values()) {
                    if (label.proposed().contains(kind.id())) {
                        types.kinds.put(folded(name), kind);
                    }
                }
                if (label.blockKind() != null) {
                    BlockKind.of(label.blockKind()).ifPresent(kind -> types.blocks.put(folded(name), kind));
                }
            }
        }
        for (var kind : BlockKind.values()) {
            types.blocks.put(folded(kind.id()), kind);
        }
        return types;
    }

    /** What the rules would have to propose to find an annotation of this type. */
    Optional<Kind> kind(String type) {
        return Optional.ofNullable(kinds.get(folded(type)));
    }

    /** The kind of the blocks that lie in an annotation of this type. */
    Optional<BlockKind> block(String type) {
        return Optional.ofNullable(blocks.get(folded(type)));
    }

    private static String folded(String type) {
        return type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
