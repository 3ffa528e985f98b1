package org.houqin.platform.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What an installation may set about exports. */
@ConfigMapping(prefix = "houqin.export")
public interface ExportSettings {
    /** Most rows of one table; the one that goes further says so in its last row. */
    @WithDefault("100000")
    int limit();

    /** In which zone times are written when the request names none. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
