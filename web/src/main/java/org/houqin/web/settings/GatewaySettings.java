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

    /** How long the head of a request may take from its first byte, before the connection is closed. */
    @WithDefault("20s")
    Duration headTimeout();

    /** How long a whole request may take to arrive; a slower client is cut off. */
    @WithDefault("2m")
    Duration requestTimeout();

    /** How long an answer may take to be read; live updates have their own end. */
    @WithDefault("10m")
    Duration answerTimeout();

    /** How often somebody may come. */
    Limits limits();

    /** Live updates. */
    Live live();

    /** One service: where it answers, and which paths are its own. */
    interface Service {
        /** Scheme, host and port. */
        URI url();

        /** Path prefixes that belong to it; the longest one that fits decides. */
        List<String> paths();
    }

    /**
     * Requests per minute, and also how many may come at once; 0: no limit. Each instance of the gateway counts for itself. A whole
     * campus may come from one address.
     */
    interface Limits {
        /** Ways to the identity provider and back, per address; wrong passwords are counted there, per account. */
        int signInsPerAddress();

        /** Uses of links without sign-in, per address. */
        int openLinksPerAddress();

        /** Calls without a valid session or token, per address. */
        int strangersPerAddress();

        /** Calls of the API per person, whatever they are: against programs that run wild. */
        int callsPerPerson();

        /** Files sent, per person. */
        int uploadsPerPerson();

        /** Tables and documents made, per person. */
        int exportsPerPerson();
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

        /** How old a session's token may become before its connection is replaced by one that is checked anew. */
        @WithDefault("110s")
        Duration lifetime();

        /** How many connections one person may hold. */
        @WithDefault("20")
        int perPerson();
    }
}
