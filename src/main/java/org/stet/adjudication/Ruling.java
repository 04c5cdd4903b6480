package org.stet.adjudication;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision with its person and its time.
 *
 * @param by the account that decided
 * @param change the id of the change that it is
 */
record Ruling(Decision decision, UUID by, UUID change, Instant at) {}
