package org.stet.storage;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where Stet keeps its data. */
@ConfigMapping(prefix = "stet")
interface StorageSettings {

    /** The folder of everything that Stet keeps on this machine; made at the first start. */
    @WithDefault(DataFolder.DEFAULT)
    Path data();
}
