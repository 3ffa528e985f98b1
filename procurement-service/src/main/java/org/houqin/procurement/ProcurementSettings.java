package org.houqin.procurement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What an installation may set about purchasing. */
@ConfigMapping(prefix = "houqin.procurement")
public interface ProcurementSettings {
    /** Where the days of delivery are counted. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
