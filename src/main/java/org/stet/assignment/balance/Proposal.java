package org.stet.assignment.balance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What would be given to whom, and what everybody would have then.
 *
 * @param gifts the longest article first
 * @param loads one for each chosen reader, by id
 * @param pairs each two of the chosen readers once, by id
 * @param lacking articles that stay below the number of readers that was asked for
 */
public record Proposal(List<Gift> gifts, List<Load> loads, List<Pair> pairs, List<UUID> lacking) {

    public Proposal {
        gifts = List.copyOf(gifts);
        loads = List.copyOf(loads);
        pairs = List.copyOf(pairs);
        lacking = List.copyOf(lacking);
    }

    /**
     * What a reader has.
     *
     * @param articlesBefore how many articles there are already, whatever became of them
     * @param wordsBefore their words
     * @param articles with those of the proposal
     * @param words their words
     */
    public record Load(UUID reader, int articlesBefore, long wordsBefore, int articles, long words) {}

    /**
     * How many articles two readers share.
     *
     * @param before already
     * @param after with those of the proposal
     */
    public record Pair(UUID one, UUID other, int before, int after) {}

    /** How many different articles are given. */
    public int articles() {
        return (int) gifts.stream().map(Gift::article).distinct().count();
    }

    /** How many different people get something. */
    public int readers() {
        return (int) gifts.stream().map(Gift::reader).distinct().count();
    }

    /** Stands for these very gifts: whoever has looked at them says with it that they mean no others. */
    public String fingerprint() {
        var digest = sha256();
        gifts.forEach(gift ->
                digest.update("%s %s\n".formatted(gift.article(), gift.reader()).getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
