package org.houqin.ticket.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of dispatch. */
@ConfigMapping(prefix = "houqin.dispatch")
public interface DispatchSettings {
    /** Where the house's clocks stand: shifts and rules by time of day are meant so. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
