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

    /** Requests per minute that the gateway under test takes of an address or a person. */
    public static final int LIMIT = 200;

    /** Uploads, and exports, per minute that it takes of a person. */
    public static final int FEW = 3;

    private PretendedIdentityProvider identityProvider;
    private PretendedService service;

    @Override
    public Map<String, String> start() {
        try {
            identityProvider = new PretendedIdentityProvider();
            service = new PretendedService();
            TestBroker.start();
            TestBroker.createTopic(TOPIC);
            return Map.ofEntries(
                    Map.entry("quarkus.oidc.auth-server-url", identityProvider.realm()),
                    Map.entry("houqin.gateway.identity-url", identityProvider.realm()),
                    Map.entry("houqin.gateway.services.ticket.url", service.url()),
                    Map.entry("houqin.gateway.services.feedback.url", service.url()),
                    Map.entry("houqin.gateway.services.procurement.url", "http://127.0.0.1:" + freePort()),
                    Map.entry("houqin.gateway.silence-timeout", "1s"),
                    Map.entry("houqin.gateway.head-timeout", "2s"),
                    Map.entry("houqin.gateway.request-timeout", "3s"),
                    Map.entry("houqin.gateway.limits.sign-ins-per-address", Integer.toString(LIMIT)),
                    Map.entry("houqin.gateway.limits.open-links-per-address", Integer.toString(LIMIT)),
                    Map.entry("houqin.gateway.limits.strangers-per-address", Integer.toString(LIMIT)),
                    Map.entry("houqin.gateway.limits.calls-per-person", Integer.toString(LIMIT)),
                    Map.entry("houqin.gateway.limits.uploads-per-person", Integer.toString(FEW)),
                    Map.entry("houqin.gateway.limits.exports-per-person", Integer.toString(FEW)),
                    Map.entry("houqin.gateway.live.bootstrap-servers", TestBroker.address()),
                    Map.entry("houqin.gateway.live.topics", TOPIC),
                    Map.entry("houqin.gateway.live.lifetime", "8s"),
                    Map.entry("houqin.gateway.live.heartbeat", "1s"));
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
