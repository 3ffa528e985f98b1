package org.houqin.web.surroundings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.TestBroker;

/** What the gateway needs around it: an identity provider, a broker, a service that answers, and one that does not. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** The topic the gateway listens to. */
    public static final String TOPIC = "web-" + UUID.randomUUID();

    private PretendedIdentityProvider identityProvider;
    private PretendedService service;

    @Override
    public Map<String, String> start() {
        try {
            identityProvider = new PretendedIdentityProvider();
            service = new PretendedService();
            TestBroker.start();
            TestBroker.createTopic(TOPIC);
            return Map.of(
                    "quarkus.oidc.auth-server-url", identityProvider.realm(),
                    "houqin.gateway.identity-url", identityProvider.realm(),
                    "houqin.gateway.services.ticket.url", service.url(),
                    "houqin.gateway.services.feedback.url", service.url(),
                    "houqin.gateway.services.procurement.url", "http://127.0.0.1:" + freePort(),
                    "houqin.gateway.silence-timeout", "1s",
                    "houqin.gateway.live.bootstrap-servers", TestBroker.address(),
                    "houqin.gateway.live.topics", TOPIC,
                    "houqin.gateway.live.heartbeat", "1s");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(identityProvider, new TestInjector.MatchesType(PretendedIdentityProvider.class));
    }

    @Override
    public void stop() {
        identityProvider.close();
        service.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
