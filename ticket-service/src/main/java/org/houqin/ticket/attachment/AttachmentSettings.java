package org.houqin.ticket.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of what people may attach. */
@ConfigMapping(prefix = "houqin.attachments")
public interface AttachmentSettings {
    /** The largest file that is taken. */
    @WithDefault("5M")
    MemorySize mostBytes();

    /** The largest picture that is taken, in pixels. */
    @WithDefault("40000000")
    long mostPixels();

    /** Most files one person may have uploaded without using them. */
    @WithDefault("40")
    int mostStaged();

    /** How long a file waits to be used. */
    @WithDefault("24h")
    Duration keepStaged();

    /** Pictures developed at the same time; each takes up to some hundred megabytes. */
    @WithDefault("2")
    int developers();
}
