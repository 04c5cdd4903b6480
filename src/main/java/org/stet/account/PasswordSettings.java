package org.stet.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much work a password costs, to Stet once and to somebody who stole the hashes for each guess (RFC 9106). */
@ConfigMapping(prefix = "stet.passwords")
interface PasswordSettings {

    /** Memory for one hash in KiB. */
    @WithDefault("19456")
    int memory();

    /** Passes over that memory. */
    @WithDefault("2")
    int passes();

    /** The fewest characters (code points) of a password. */
    @WithDefault("8")
    int shortest();
}
