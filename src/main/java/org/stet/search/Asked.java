package org.stet.search;

import java.util.UUID;

import org.stet.annotation.VisibleReadings;

/**
 * A search by somebody in a project.
 *
 * @param visible the readings in which it may look
 */
record Asked(UUID project, Wanted wanted, VisibleReadings visible) {}
