package org.houqin.web.session;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.houqin.web.settings.GatewaySettings;

/** Keeps what is shipped for trying Houqin out of production: known secrets stop the start, known accounts stay out. */
@ApplicationScoped
public class DemoAccounts {

    private static final String DEMO_SECRET_MARK = "-demo-";
    private static final String DEMO_PERSON_PREFIX = "00000000-0000-7000-8000-";

    private final boolean forbidden;
    private final Map<String, String> secrets;

    DemoAccounts(
            GatewaySettings settings,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String clientSecret,
            @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret") String cookieSecret) {
        this.forbidden = ConfigUtils.isProfileActive("prod") && !settings.demo();
        this.secrets = Map.of("HOUQIN_WEB_CLIENT_SECRET", clientSecret, "HOUQIN_WEB_COOKIE_SECRET", cookieSecret);
    }

    void onStart(@Observes StartupEvent event) {
        secrets.forEach((variable, secret) -> {
            if (forbidden && secret.contains(DEMO_SECRET_MARK)) {
                throw new IllegalStateException(variable
                        + " still has the value shipped for demonstrations, which everyone can read."
                        + " Set a secret of your own, or HOUQIN_DEMO=true where nothing real is kept.");
            }
        });
    }

    /** Whether this is one of the shipped accounts and they may not be used here. */
    boolean refuses(Visitor visitor) {
        return forbidden && visitor.id().startsWith(DEMO_PERSON_PREFIX);
    }
}
