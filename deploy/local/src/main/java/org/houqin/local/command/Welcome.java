package org.houqin.local.command;

import org.houqin.local.Port;
import org.houqin.local.Settings;

/** What a person needs to know once everything runs. */
final class Welcome {
    private Welcome() {}

    static String text(Settings settings, boolean infraOnly, boolean detached) {
        String stop = detached ? "./houqin down" : "Ctrl-C";
        return infraOnly ? infra(settings, stop) : everything(settings, stop);
    }

    private static String infra(Settings settings, String stop) {
        return """

                PostgreSQL 127.0.0.1:%d (houqin/houqin) · Kafka 127.0.0.1:%d · Keycloak %s · mailbox %s
                One service with live reload: ./mvnw -pl platform,ticket-service -am quarkus:dev
                Stop: %s
                """.formatted(
                        settings.port(Port.POSTGRES),
                        settings.port(Port.KAFKA),
                        settings.keycloakUrl(),
                        settings.mailPageUrl(),
                        stop);
    }

    private static String everything(Settings settings, String stop) {
        return """

                Houqin       %s
                Mailbox      %s   (every mail the demo sends)
                Accounts     the password is the name
                  staff, student          report faults, follow them, rate
                  dispatcher              sort and dispatch
                  technician, tech-water, tech-power, tech-network, tech-ac, tech-carpentry, tech-equipment
                  storekeeper             stock: issue, receive
                  buyer, approver         purchasing, approvals
                  manager, finance        figures
                  admin                   settings        contractor    outside firm
                Status       ./houqin status          Logs   ./houqin logs <part> -f
                Stop         %s
                """.formatted(settings.publicUrl(), settings.mailPageUrl(), stop);
    }
}
