package org.stet.agreement.measure;

/**
 * A figure with what it stands on.
 *
 * @param units how many things were compared: positions, or marked spans
 * @param readers how many have read at least one of the texts counted
 * @param texts that were read by as many as the measure wants
 */
public record Estimate(Outcome outcome, long units, int readers, int texts) {}
