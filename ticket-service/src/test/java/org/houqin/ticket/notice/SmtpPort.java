package org.houqin.ticket.notice;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Tells the service where the test's mail server will listen; each init argument is one more setting. */
public class SmtpPort implements QuarkusTestResourceLifecycleManager {
    private static final String PROPERTY = "houqin.test.smtp-port";

    private final Map<String, String> settings = new HashMap<>();

    /** The port, whether anybody listens or not. */
    public static int get() {
        return Integer.getInteger(PROPERTY);
    }

    @Override
    public void init(Map<String, String> more) {
        settings.putAll(more);
    }

    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0)) {
            System.setProperty(PROPERTY, Integer.toString(socket.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.put("quarkus.mailer.port", System.getProperty(PROPERTY));
        return settings;
    }

    @Override
    public void stop() {}
}
