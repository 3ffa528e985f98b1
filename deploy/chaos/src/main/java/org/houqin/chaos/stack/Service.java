package org.houqin.chaos.stack;

import java.util.Locale;
import org.houqin.local.Port;

/** The four services, each with a database, a topic and a place among the ports. */
public enum Service {
    TICKET,
    INVENTORY,
    PROCUREMENT,
    FEEDBACK;

    /** Name of its part, its database and its publisher. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String topic() {
        return part() + "-events";
    }

    public Port port() {
        return Port.valueOf(name());
    }

    /** The service that publishes on this topic. */
    public static Service ofTopic(String topic) {
        return valueOf(topic.substring(0, topic.indexOf('-')).toUpperCase(Locale.ROOT));
    }
}
