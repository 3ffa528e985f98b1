package org.houqin.local.seed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;

/** Access tokens of the demo accounts, whose password is their name. */
public final class Tokens {
    private static final Duration GOOD_FOR = Duration.ofSeconds(40);

    private record Token(String text, Instant issuedAt) {}

    private final URI endpoint;
    private final HttpClient http;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    public Tokens(Settings settings, HttpClient http) {
        this.endpoint = URI.create(settings.issuer() + "/protocol/openid-connect/token");
        this.http = http;
    }

    /** A token good for 20 s at least. One sign-in at a time: whoever waited finds the token. */
    public synchronized String of(String account) throws IOException, InterruptedException {
        Token token = known.get(account);
        if (token == null || token.issuedAt().plus(GOOD_FOR).isBefore(Instant.now())) {
            token = new Token(fetch(account), Instant.now());
            known.put(account, token);
        }
        return token.text();
    }

    private String fetch(String account) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=houqin-cli&scope=openid&username="
                                + account + "&password=" + account))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new Trouble("The demo account " + account + " could not sign in: " + response.body());
        }
        return Api.JSON.readTree(response.body()).path("access_token").asText();
    }
}
