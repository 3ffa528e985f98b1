package org.houqin.ticket.print;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What printed pages need to know. */
@ConfigMapping(prefix = "houqin.print")
public interface PrintSettings {
    /** Where people reach the platform; QR codes lead there. */
    @WithDefault("http://localhost:8080")
    String publicUrl();
}
