package org.stet.account;

/**
 * Stet was set up: the first account exists. Fired inside the transaction that makes it.
 *
 * @param owner the person who set Stet up
 */
public record OwnerEnrolled(Who owner) {}
