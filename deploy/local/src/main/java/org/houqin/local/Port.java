package org.houqin.local;

import java.util.Locale;

/** The ports the stack listens on (loopback only), their usual numbers and who needs them. */
public enum Port {
    WEB(8080, "the web application (gateway)"),
    TICKET(8081, "the ticket service"),
    INVENTORY(8082, "the inventory service"),
    PROCUREMENT(8083, "the procurement service"),
    FEEDBACK(8084, "the feedback service"),
    KEYCLOAK(8180, "Keycloak (sign-in)"),
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    KAFKA_CONTROLLER(19093, "Kafka's controller"),
    SMTP(3025, "the demo mailbox (SMTP)"),
    MAIL_PAGE(8025, "the demo mailbox (page)");

    private final int usual;
    private final String neededBy;

    Port(int usual, String neededBy) {
        this.usual = usual;
        this.neededBy = neededBy;
    }

    /** The number when nothing is moved. */
    public int usual() {
        return usual;
    }

    /** Words for a person: which part listens here. */
    public String neededBy() {
        return neededBy;
    }

    /** The environment variable that moves this one port, for instance {@code HOUQIN_PORT_WEB}. */
    public String variable() {
        return "HOUQIN_PORT_" + name();
    }

    /** The environment variable that makes the other parts look for this one elsewhere, where something passes it on. */
    public String detourVariable() {
        return "HOUQIN_VIA_" + name();
    }

    /** The part's short name in commands, file names and the status table. */
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }
}
