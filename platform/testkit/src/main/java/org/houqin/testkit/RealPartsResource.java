package org.houqin.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** See {@link RealParts}. */
public class RealPartsResource implements QuarkusTestResourceLifecycleManager {
    private String database;

    @Override
    public Map<String, String> start() {
        database = TestDatabase.create();
        String prefix = database + "-";
        TestBroker.start();
        TestBroker.createTopics(prefix);
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.datasource.reactive.url", "postgresql://127.0.0.1:" + TestDatabase.port() + "/" + database);
        config.put(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + TestDatabase.port() + "/" + database);
        config.put("quarkus.datasource.username", "houqin");
        config.put("quarkus.datasource.password", "houqin");
        config.put("kafka.bootstrap.servers", TestBroker.address());
        config.put("houqin.topic-prefix", prefix);
        config.put("quarkus.oidc.auth-server-url", "");
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        System.setProperty("houqin.testkit.database", database);
        System.setProperty("houqin.testkit.prefix", prefix);
        return config;
    }

    @Override
    public void stop() {
        TestBroker.start();
        TestDatabase.dropWithCopy(database);
    }
}
