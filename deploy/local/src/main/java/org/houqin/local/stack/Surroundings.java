package org.houqin.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.houqin.local.Port;
import org.houqin.local.Settings;

/** The environment variables that tell a service and the gateway where everything is. */
public final class Surroundings {
    private Surroundings() {}

    public static Map<String, String> of(Settings settings) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("HOUQIN_DB_HOST", "127.0.0.1");
        variables.put("HOUQIN_DB_PORT", Integer.toString(settings.reachedAt(Port.POSTGRES)));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.reachedAt(Port.KAFKA));
        variables.put("HOUQIN_OIDC_URL", settings.issuer());
        variables.put("HOUQIN_WEB_CLIENT_SECRET", Keycloak.webSecret());
        variables.put("HOUQIN_PUBLIC_URL", settings.publicUrl());
        variables.put("HOUQIN_SERVICE_TICKET_URL", address(settings, Port.TICKET));
        variables.put("HOUQIN_SERVICE_INVENTORY_URL", address(settings, Port.INVENTORY));
        variables.put("HOUQIN_SERVICE_PROCUREMENT_URL", address(settings, Port.PROCUREMENT));
        variables.put("HOUQIN_SERVICE_FEEDBACK_URL", address(settings, Port.FEEDBACK));
        variables.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        variables.put("QUARKUS_MAILER_PORT", Integer.toString(settings.port(Port.SMTP)));
        variables.put("HOUQIN_FEEDBACK_QUIET_HOURS", "");
        variables.put("HOUQIN_NOTICES_GATHER", "PT5S");
        variables.put("HOUQIN_NOTICES_GATHER_AGAIN", "PT5S");
        variables.put("HOUQIN_NOTICES_QUIET", "false");
        variables.put("HOUQIN_LOG_JSON", "false");
        variables.put("HOUQIN_DEMO", "true");
        variables.put("HOUQIN_CALLS_PER_PERSON", "0");
        return variables;
    }

    private static String address(Settings settings, Port service) {
        return "http://127.0.0.1:" + settings.reachedAt(service);
    }
}
