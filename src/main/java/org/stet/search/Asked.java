package org.stet.search;

import java.util.List;
import java.util.UUID;

import org.stet.annotation.VisibleReadings;

/**
 * A search by somebody in a project.
 *
 * @param visible the readings in which it may look
 * @param labels all labels that annotations of the project can have
 */
record Asked(UUID project, Wanted wanted, VisibleReadings visible, List<String> labels) {}
