package org.stet.licence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The licences that Stet accepts, by every name that POMs give them. */
enum Licence {
    APACHE(
            "Apache-2.0",
            "Apache License, Version 2.0",
            "The Apache Software License, Version 2.0",
            "The Apache License, Version 2.0",
            "Apache License Version 2.0",
            "Apache License 2.0",
            "Apache 2.0"),
    BOUNCY_CASTLE("MIT (Bouncy Castle)", "Bouncy Castle Licence"),
    BSD_2("BSD-2-Clause"),
    BSD_3("BSD-3-Clause", "BSD License"),
    CC0("CC0-1.0", "Public Domain, per Creative Commons CC0"),
    EDL(
            "BSD-3-Clause (EDL-1.0)",
            "EDL 1.0",
            "Eclipse Distribution License - v 1.0",
            "Eclipse Distribution License v. 1.0"),
    EPL_1("EPL-1.0", "EPL 1.0", "Eclipse Public License - v 1.0"),
    EPL_2(
            "EPL-2.0",
            "EPL 2.0",
            "Eclipse Public License - v 2.0",
            "Eclipse Public License 2.0",
            "Eclipse Public License v. 2.0",
            "Eclipse Public License, Version 2.0"),
    GPL_CLASSPATH(
            "GPL-2.0 WITH Classpath-exception-2.0",
            "GPL2 w/ CPE",
            "GPL-2.0-with-classpath-exception",
            "GNU General Public License, version 2 with the GNU Classpath Exception"),
    /** For libraries that are taken as they are and stay files of their own, which anybody may replace. */
    LGPL_2_1("LGPL-2.1-or-later", "GNU Lesser General Public License (LGPL), version 2.1 or later"),
    MIT("MIT", "MIT License", "The MIT License"),
    MIT_0("MIT-0"),
    MPL_2("MPL-2.0", "MPL 2.0"),
    PUBLIC_DOMAIN("Public domain", "Public Domain"),
    UNICODE("Unicode-3.0");

    private static final Map<String, Licence> BY_NAME = new HashMap<>();

    static {
        for (var licence : values()) {
            BY_NAME.put(licence.spdx, licence);
            licence.names.forEach(name -> BY_NAME.put(name, licence));
        }
    }

    private final String spdx;
    private final List<String> names;

    Licence(String spdx, String... names) {
        this.spdx = spdx;
        this.names = List.of(names);
    }

    /** @throws IllegalArgumentException if nobody has decided on a licence of this name */
    static String spdx(String name) {
        var licence = BY_NAME.get(name);
        if (licence == null) {
            throw new IllegalArgumentException(
                    "Nobody has decided yet whether Stet may carry work under the licence '" + name + "'.");
        }
        return licence.spdx;
    }
}
