package org.houqin.chaos.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Predicate;
import org.houqin.chaos.load.Operation.Outcome;
import org.houqin.chaos.stack.Service;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.houqin.local.seed.Tokens;

/**
 * The API through the gateway, as the demo accounts use it. A write is logged before it is sent and after it ended; what got no
 * clear answer is sent again with the same key, or, where the caller says so, never.
 */
public final class Client {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IN_ALL = Duration.ofSeconds(180);
    private static final int PAUSE_MS = 200;
    /** Every so many writes is sent once more although it was answered, as by somebody who taps twice. */
    private static final int DOUBLE_EVERY = 10;

    /** What becomes of a write without a clear answer. */
    public enum Retry {
        SAME_KEY,
        NEVER
    }

    private final String base;
    private final HttpClient http;
    private final Tokens tokens;
    private final OperationLog log;
    private volatile boolean hurried;

    public Client(Settings settings, OperationLog log) {
        this.base = settings.serviceUrl(Port.WEB);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .build();
        this.tokens = new Tokens(settings, http);
        this.log = log;
    }

    /** Whether nothing is waited for any more. */
    void hurry(boolean now) {
        hurried = now;
    }

    /** A write; the key is its name for ever. */
    public Operation post(String account, Service service, String path, JsonNode body, Effect effect, Retry retry)
            throws InterruptedException {
        String key = UUID.randomUUID().toString();
        Operation operation = log.begin(account, service, path, key, body, effect);
        Instant until = Instant.now().plus(IN_ALL);
        while (true) {
            operation.attempted();
            HttpResponse<String> answer = attempt(account, path, key, body);
            int status = answer == null ? 0 : answer.statusCode();
            if (status >= 200 && status < 300) {
                operation.ended(Outcome.DONE, status, json(answer));
                if (operation.number() % DOUBLE_EVERY == 0) {
                    attempt(account, path, key, body);
                }
            } else if (status >= 400 && status < 500 && status != 401 && status != 429) {
                operation.ended(Outcome.REFUSED, status, json(answer));
            } else {
                if (status != 401 && status != 429) {
                    operation.doubtful();
                }
                if (retry == Retry.SAME_KEY && Instant.now().isBefore(until)) {
                    Thread.sleep(PAUSE_MS);
                    continue;
                }
                operation.ended(Outcome.UNKNOWN, status, MissingNode.getInstance());
            }
            log.end(operation);
            return operation;
        }
    }

    /** A write that somebody else sends, who does not wait for the answer. */
    public void sentAndLeft(String account, Service service, String path, String key, JsonNode body, Effect effect) {
        Operation operation = log.begin(account, service, path, key, body, effect);
        operation.attempted();
        operation.ended(Outcome.UNKNOWN, 0, MissingNode.getInstance());
        log.end(operation);
    }

    private HttpResponse<String> attempt(String account, String path, String key, JsonNode body)
            throws InterruptedException {
        String token = token(account);
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        }
    }

    /** Signing in is no operation: while nobody can, it is waited for. */
    public String token(String account) throws InterruptedException {
        Instant until = Instant.now().plus(IN_ALL);
        while (true) {
            try {
                return tokens.of(account);
            } catch (IOException | Trouble e) {
                if (Instant.now().isAfter(until)) {
                    throw new Trouble(account + " could not sign in", e);
                }
                Thread.sleep(PAUSE_MS);
            }
        }
    }

    /** The id of the account's person. */
    public String person(String account) throws InterruptedException {
        return claims(account).path("sub").asText();
    }

    JsonNode claims(String account) throws InterruptedException {
        String claims = token(account).split("\\.")[1];
        return read(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8));
    }

    /** Reads once; missing when there was no answer or no success. */
    public JsonNode look(String account, String path, Duration patience) throws InterruptedException {
        String token = token(account);
        Instant at = Instant.now();
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .timeout(patience)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                log.lookedInVain(at);
            }
            return answer.statusCode() == 200 ? json(answer) : MissingNode.getInstance();
        } catch (IOException e) {
            log.lookedInVain(at);
            return MissingNode.getInstance();
        }
    }

    /** Reads until it fits; missing when it never did. */
    JsonNode until(String account, String path, Predicate<JsonNode> fits) throws InterruptedException {
        Instant until = Instant.now().plus(IN_ALL);
        while (Instant.now().isBefore(until) && !hurried) {
            JsonNode seen = look(account, path, PATIENCE);
            if (!seen.isMissingNode() && fits.test(seen)) {
                return seen;
            }
            Thread.sleep(PAUSE_MS);
        }
        return MissingNode.getInstance();
    }

    /** The first entry of a list that fits, once there is one; missing when there never was. */
    JsonNode find(String account, String path, Predicate<JsonNode> fits) throws InterruptedException {
        JsonNode list = until(account, path, seen -> !first(seen, fits).isMissingNode());
        return first(list, fits);
    }

    private static JsonNode first(JsonNode list, Predicate<JsonNode> fits) {
        for (JsonNode item : list.path("items")) {
            if (fits.test(item)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return read(answer.body());
    }

    private static JsonNode read(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : OperationLog.JSON.readTree(text);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
