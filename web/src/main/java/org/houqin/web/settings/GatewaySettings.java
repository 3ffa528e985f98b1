package org.houqin.web.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an operator may set about the gateway; shipped values are in {@code application.properties}. */
@ConfigMapping(prefix = "houqin.gateway")
public interface GatewaySettings {

    /** Where people reach the gateway; its origin may send writes, and https switches HSTS on. */
    URI publicUrl();

    /** The realm of the identity provider; sign-out leads there, so forms may be sent to its origin. */
    URI identityUrl();

    /** Whether shipped secrets and accounts may be used although the production profile is active. */
    boolean demo();

    /** The services behind the gateway, by name. */
    Map<String, Service> services();

    /** The largest request body that is passed on; a larger one is refused with 413. */
    @WithDefault("10M")
    MemorySize bodyLimit();

    /** How long connecting to a service may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may stay silent before the caller is told that it is too slow. */
    @WithDefault("30s")
    Duration silenceTimeout();

    /** The open survey pages. */
    Surveys surveys();

    /** Live updates. */
    Live live();

    /** One service: where it answers, and which paths are its own. */
    interface Service {
        /** Scheme, host and port. */
        URI url();

        /** Path prefixes that belong to it; the longest one that fits decides. */
        List<String> paths();
    }

    /** Limits of what can be reached without signing in. */
    interface Surveys {
        /** Requests one address may make per minute, and also how many it may make at once. */
        @WithDefault("60")
        int requestsPerMinute();
    }

    /** Limits of live connections. */
    interface Live {
        /** Whether topics are read at all. */
        @WithDefault("true")
        boolean enabled();

        /** The topics whose events become hints. */
        List<String> topics();

        /** The brokers. */
        String bootstrapServers();

        /** How often a comment keeps an idle connection open. */
        @WithDefault("15s")
        Duration heartbeat();

        /** How long one connection may live before the browser has to come again and be checked again. */
        @WithDefault("10m")
        Duration lifetime();

        /** How many connections one person may hold. */
        @WithDefault("20")
        int perPerson();
    }
}
