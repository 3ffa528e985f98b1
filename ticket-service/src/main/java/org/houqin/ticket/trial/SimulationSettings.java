package org.houqin.ticket.trial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an installation may set about trying drafts on past tickets. */
@ConfigMapping(prefix = "houqin.simulations")
public interface SimulationSettings {
    /** Most tickets looked at in one simulation; the answer says when there were more. */
    @WithDefault("10000")
    int tickets();

    /** How long a simulation is kept. */
    @WithDefault("P30D")
    Duration kept();
}
