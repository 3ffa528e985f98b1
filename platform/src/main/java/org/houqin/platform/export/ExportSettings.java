package org.houqin.platform.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation may set about exports. */
@ConfigMapping(prefix = "houqin.export")
public interface ExportSettings {
    /** Most rows of one table; the one that goes further says so in its last row. */
    @WithDefault("100000")
    int limit();
}
