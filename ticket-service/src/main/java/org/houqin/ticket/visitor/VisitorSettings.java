package org.houqin.ticket.visitor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much people without an account may do. Counted in the database, so that it holds over all replicas. */
@ConfigMapping(prefix = "houqin.visitors")
public interface VisitorSettings {
    /** Reports one address may send in a window. */
    @WithDefault("6")
    int reportsPerAddress();

    /** Reports that may come from one place in a window. */
    @WithDefault("20")
    int reportsPerPlace();

    /** Pictures per report allowed. */
    @WithDefault("4")
    int picturesPerReport();

    /** How often one address may look something up, or answer, in a window. */
    @WithDefault("300")
    int looksPerAddress();

    /** The window. */
    @WithDefault("10m")
    Duration window();

    /** Pictures of all visitors that no report uses yet. */
    @WithDefault("500")
    int mostStaged();
}
