package org.houqin.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Predicate;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** The services' HTTP interface, used as a person would use it: signed in, through the same checks. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int POLL_MS = 150;
    private static final int REFUSED = 400;
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 5;

    private final Settings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Tokens tokens;

    Api(Settings settings) {
        this.settings = settings;
        this.tokens = new Tokens(settings, http);
    }

    /** What the account's token says of its person. */
    JsonNode claims(String account) throws IOException, InterruptedException {
        return JSON.readTree(Base64.getUrlDecoder().decode(tokens.of(account).split("\\.")[1]));
    }

    JsonNode get(String account, Port service, String path) throws IOException, InterruptedException {
        return answer(account, HttpRequest.newBuilder(uri(service, path)).GET());
    }

    /**
     * Posts once: the key is remembered by the service, so a second run gets the first answer again.
     *
     * @param key names this one act within the demo
     */
    JsonNode post(String account, Port service, String path, String key, Object body)
            throws IOException, InterruptedException {
        UUID idempotencyKey = UUID.nameUUIDFromBytes(("demo " + key).getBytes(StandardCharsets.UTF_8));
        return answer(
                account,
                HttpRequest.newBuilder(uri(service, path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey.toString())
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /**
     * Asks again until one entry of the list fits: effects that travel by events take a moment.
     *
     * @throws Trouble when it has not come after 30 s
     */
    JsonNode await(String account, Port service, String path, Predicate<JsonNode> fits)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (JsonNode item : get(account, service, path).path("items")) {
                if (fits.test(item)) {
                    return item;
                }
            }
            Thread.sleep(POLL_MS);
        }
        throw new Trouble("The demo data waited in vain for an entry in " + path);
    }

    private URI uri(Port service, String path) {
        return URI.create(settings.serviceUrl(service) + path);
    }

    private JsonNode answer(String account, HttpRequest.Builder request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            HttpRequest signed = request.copy()
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + tokens.of(account))
                    .build();
            HttpResponse<String> response = http.send(signed, BodyHandlers.ofString());
            if (response.statusCode() < REFUSED) {
                return JSON.readTree(response.body());
            }
            if (response.statusCode() != UNAVAILABLE || attempt == TRIES) {
                throw new Trouble("%s %s as %s was answered %d: %s"
                        .formatted(signed.method(), signed.uri(), account, response.statusCode(), response.body()));
            }
            Thread.sleep((long) POLL_MS * attempt);
        }
    }
}
