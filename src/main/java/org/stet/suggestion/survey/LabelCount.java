package org.stet.suggestion.survey;

/**
 * How many passages of an article a rule proposes as a label.
 *
 * @param version of the rule
 */
record LabelCount(String label, String rule, int version, int passages) {}
