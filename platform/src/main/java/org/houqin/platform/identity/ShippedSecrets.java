package org.houqin.platform.identity;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Stops the start in production while the database's password is the one everybody can read. Asked by Flyway, which uses it first and
 * would otherwise knock for minutes at a database that refuses it.
 */
@ApplicationScoped
public class ShippedSecrets implements FlywayConfigurationCustomizer {
    private static final String SHIPPED_PASSWORD = "houqin";

    private final Demo demo;
    private final String password;

    ShippedSecrets(Demo demo, @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.demo = demo;
        this.password = password;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (!demo.allowed() && SHIPPED_PASSWORD.equals(password)) {
            throw new IllegalStateException(
                    "HOUQIN_DB_PASSWORD still has the value shipped for demonstrations, which everyone can"
                            + " read. Set a password of your own, or HOUQIN_DEMO=true where nothing real is kept.");
        }
    }
}
