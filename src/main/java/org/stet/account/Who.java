package org.stet.account;

import java.util.UUID;

/**
 * The person behind a request, as far as other rooms need to know them.
 *
 * @param name what they sign in with
 * @param displayName what others see
 * @param administrator whether they manage the accounts of the whole site; says nothing about any project
 */
public record Who(UUID id, String name, String displayName, boolean administrator) {

    /** The role of those who manage the accounts of the site; roles of projects are the project's matter. */
    public static final String ADMINISTRATOR = "administrator";
}
