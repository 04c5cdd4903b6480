package org.stet.assignment.balance;

import java.util.UUID;

/** An article for a reader, as it is proposed or asked for. */
public record Gift(UUID article, UUID reader) {}
