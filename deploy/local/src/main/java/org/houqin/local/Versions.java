package org.houqin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions Maven chose, as the build wrote them down. */
public record Versions(String keycloak, String postgres, String dependencyPlugin) {

    public static Versions ofThisBuild() {
        Properties read = new Properties();
        try (var in = Versions.class.getResourceAsStream("/versions.properties")) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                read.getProperty("keycloak"),
                read.getProperty("postgres"),
                read.getProperty("maven-dependency-plugin"));
    }
}
