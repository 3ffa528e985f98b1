package org.houqin.ticket.sla;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits where the category sets none. */
@ConfigMapping(prefix = "houqin.sla")
public interface SlaSettings {
    @WithDefault("PT2H")
    Duration respondUrgent();

    @WithDefault("PT24H")
    Duration respondNormal();

    @WithDefault("PT72H")
    Duration respondLow();

    @WithDefault("PT72H")
    Duration resolve();
}
