package org.houqin.ticket.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the watch over clocks and waiting. */
@ConfigMapping(prefix = "houqin.sla")
public interface SlaSettings {
    /** Most clocks told of in one transaction. */
    @WithDefault("1000")
    int batch();

    /** How often it is looked; for the scheduler. */
    @WithDefault("5s")
    String watchEvery();
}
