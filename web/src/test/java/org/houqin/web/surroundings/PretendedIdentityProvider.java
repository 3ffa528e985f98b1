package org.houqin.web.surroundings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Just enough of OpenID Connect on loopback: discovery, keys, the code flow with PKCE, refresh and the end of a session.
 * Whoever comes is signed in at once as the person chosen.
 */
public final class PretendedIdentityProvider implements AutoCloseable {

    private static final Duration SOON_OVER = Duration.ofSeconds(1);

    private final HttpServer server;
    private final Map<String, String> challenges = new ConcurrentHashMap<>();
    private final Map<String, Person> sessions = new ConcurrentHashMap<>();
    private volatile Person next = Person.STAFF;
    private volatile Duration validity = Duration.ofMinutes(5);
    public final AtomicInteger refreshes = new AtomicInteger();

    PretendedIdentityProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The issuer, as it is written in tokens. */
    public String realm() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/houqin";
    }

    /** Who signs in next; their first tokens are as good as over, so that the next request has to refresh. */
    public void nextIs(Person person, boolean tokensSoonOver) {
        next = person;
        validity = tokensSoonOver ? SOON_OVER : Duration.ofMinutes(5);
    }

    /** A token as a program would have it. */
    public String bearer(Person person) {
        return bearer(person, Duration.ofMinutes(5));
    }

    /** A token as a program would have it, for so long. */
    public String bearer(Person person, Duration howLong) {
        return SigningKey.sign(realm(), person, "Bearer", howLong, null);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().replace("/realms/houqin", "");
            switch (path) {
                case "/.well-known/openid-configuration" -> json(exchange, discovery());
                case "/certs" -> json(exchange, SigningKey.jwks());
                case "/auth" ->
                    authorize(exchange, form(exchange.getRequestURI().getRawQuery()));
                case "/token" ->
                    token(exchange, form(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void authorize(HttpExchange exchange, Map<String, String> query) throws IOException {
        var code = UUID.randomUUID().toString();
        challenges.put(code, query.get("code_challenge"));
        sessions.put(code, next);
        exchange.getResponseHeaders()
                .add("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            tokens(exchange, sessions.get(form.get("refresh_token")), Duration.ofMinutes(5));
            return;
        }
        var challenge = challenges.remove(form.get("code"));
        if (challenge == null || !challenge.equals(s256(form.get("code_verifier")))) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        tokens(exchange, sessions.get(form.get("code")), validity);
    }

    private void tokens(HttpExchange exchange, Person person, Duration howLong) throws IOException {
        var refresh = UUID.randomUUID().toString();
        sessions.put(refresh, person);
        json(exchange, """
                {"token_type":"Bearer","access_token":"%s","id_token":"%s","refresh_token":"%s","expires_in":%d}""".formatted(
                        SigningKey.sign(realm(), person, "Bearer", howLong, null),
                        SigningKey.sign(realm(), person, "ID", howLong, null),
                        refresh,
                        howLong.toSeconds()));
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout"}""".formatted(realm());
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String encoded) {
        var fields = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            int at = pair.indexOf('=');
            fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
        }
        return fields;
    }

    private static String s256(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
