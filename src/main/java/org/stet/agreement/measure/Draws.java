package org.stet.agreement.measure;

/**
 * Random draws of texts with replacement, the same for the same seed on every machine (SplitMix64; Steele, Lea and Flood
 * 2014).
 *
 * @param seed printed with every interval
 * @param count how many draws
 */
public record Draws(long seed, int count) {

    /** How often each text is in a draw; as many in all as there are texts. */
    public int[] weights(int draw, int texts) {
        int[] weights = new int[texts];
        long state = seed * 0x9e37_79b9_7f4a_7c15L + mixed(draw + 1L);
        for (int i = 0; i < texts; i++) {
            state += 0x9e37_79b9_7f4a_7c15L;
            long random = mixed(state) >>> 33; // 31 bits
            weights[(int) (random * texts >>> 31)]++;
        }
        return weights;
    }

    private static long mixed(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return mixed ^ (mixed >>> 31);
    }
}
