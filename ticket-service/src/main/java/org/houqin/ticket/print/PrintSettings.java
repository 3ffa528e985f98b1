package org.houqin.ticket.print;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What printed pages need to know. */
@ConfigMapping(prefix = "houqin.print")
public interface PrintSettings {
    /** Where people reach the platform; QR codes lead there. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** The zone of times on paper, which cannot know where its reader is. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
