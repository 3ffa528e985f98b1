package org.houqin.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.Tokens;

/**
 * Calls every operation of a service with input that is wrong in one way: types, bounds, Unicode, size, depth, duplicate keys, SQL
 * and formula text, content types, cut bodies, odd parameters and headers. Nothing may be answered with 5xx or tell of the
 * inside; every carried-out write must have its audit entry, and every committed change an audit entry beside it (see {@link Writes}):
 * nothing is half done. The same seed makes the same calls.
 */
public final class BadInput {
    private static final int AT_ONCE = 8;
    private static final int CALLS_PER_THING = 40;
    private static final List<String> HEADERS =
            List.of("If-Match", "Idempotency-Key", "Accept", "Accept-Language", "traceparent");
    private static final List<String> OTHER_TYPES =
            List.of("text/plain", "application/xml", "multipart/form-data", "application/json; charset=x");
    /** Longer addresses and headers never reach the service: the HTTP server refuses them and ends the connection. */
    private static final int LONGEST = 100;

    private static final int LONGEST_QUERY = 3000;

    /** One call in so many breaks off in the middle of its body. */
    private static final int HANGS_UP = 40;

    private static final Duration SLOWEST = Duration.ofSeconds(20);

    private final Things things;
    private final ApiDocument document;
    private final Random random;
    private final Nasty nasty;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> wrong = new TreeMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private int hungUp;
    /** Audit entries there must be by operation: as many as there were, and one for each write carried out. */
    private final Map<String, Long> entries = new TreeMap<>();
    /** Idempotency keys whose command was carried out: the same again is answered, and nothing is done. */
    private final Set<String> keys = new HashSet<>();

    private BadInput(Things things, long seed) {
        this.things = things;
        this.document = ApiDocument.of(things.service());
        this.random = new Random(seed);
        this.nasty = new Nasty(random);
        this.base = RestAssured.baseURI + ":" + RestAssured.port;
    }

    /**
     * Makes {@code houqin.bad-input.calls} calls (system property, 5,000 by default), spread evenly over the operations, by the
     * seed {@code houqin.bad-input.seed} (1 by default), and says how many were sent: answered, or hung up on purpose.
     *
     * @return what went wrong, one line per operation and kind; empty when nothing did
     */
    public static List<String> violations(Things things) {
        int calls = Integer.getInteger("houqin.bad-input.calls", 5_000);
        long seed = Long.getLong("houqin.bad-input.seed", 1L);
        BadInput input = new BadInput(things, seed);
        input.run(calls);
        System.out.printf(
                "Bad input, %s, seed %d: %d calls sent, %d of them hung up in the middle, answers %s%n",
                things.service(), seed, input.sent(), input.hungUp, input.answers);
        return List.copyOf(input.wrong.values());
    }

    private void run(int calls) {
        List<Operation> operations = document.operations();
        Writes.watch();
        audited().forEach((action, count) -> entries.merge(action, count, Long::sum));
        List<CompletableFuture<Void>> underWay = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            Operation operation = operations.get(call % operations.size());
            if (call / operations.size() % CALLS_PER_THING == 0
                    && operation.object().isPresent()) {
                join(underWay);
                Map<String, Long> before = audited();
                known.put(operation.name(), things.thing(operation.name()));
                parts.put(operation.name(), things.part());
                audited()
                        .forEach((action, count) ->
                                entries.merge(action, count - before.getOrDefault(action, 0L), Long::sum));
            }
            underWay.add(send(operation));
            if (underWay.size() == AT_ONCE) {
                join(underWay);
            }
        }
        join(underWay);
        if (sent() != calls) {
            wrong.put("sent", calls + " calls were to be made, " + sent() + " were sent");
        }
        entries.values().removeIf(count -> count == 0);
        Map<String, Long> audited = audited();
        Stream.concat(entries.keySet().stream(), audited.keySet().stream())
                .distinct()
                .filter(action -> !entries.getOrDefault(action, 0L).equals(audited.getOrDefault(action, 0L)))
                .forEach(action -> wrong.put(
                        action + " audit",
                        action + " must have " + entries.getOrDefault(action, 0L) + " audit entries, has "
                                + audited.getOrDefault(action, 0L)));
        Writes.unexplained(things.byItself())
                .forEach(kind -> wrong.put(kind, "No command and no event explains this change: " + kind));
    }

    private int sent() {
        return answers.values().stream().mapToInt(Integer::intValue).sum() + hungUp;
    }

    private static void join(List<CompletableFuture<Void>> underWay) {
        underWay.forEach(CompletableFuture::join);
        underWay.clear();
    }

    private CompletableFuture<Void> send(Operation operation) {
        Call call = call(operation);
        if (call.body().length > 1 && random.nextInt(HANGS_UP) == 0) {
            hangUp(call);
            return CompletableFuture.completedFuture(null);
        }
        return client.sendAsync(call.request(), BodyHandlers.ofString()).handle((answer, failure) -> {
            judge(call, answer, failure);
            return null;
        });
    }

    private void hangUp(Call call) {
        try {
            HangUp.during(call.request(), call.body(), random.nextInt(call.body().length));
            hungUp++;
        } catch (IOException e) {
            wrong.putIfAbsent(call.operation().name() + " hung up", call + " → " + e);
        }
    }

    private synchronized void judge(Call call, HttpResponse<String> answer, Throwable failure) {
        String name = call.operation().name();
        if (failure != null) {
            wrong.putIfAbsent(name + " broken", call + " → " + failure);
            return;
        }
        int status = answer.statusCode();
        answers.merge(status, 1, Integer::sum);
        if (status < 300
                && things.audited(call.operation())
                && call.key().map(keys::add).orElse(true)) {
            entries.merge(name, 1L, Long::sum);
        }
        if (status >= 500 || status >= 400 && !isProblem(answer)) {
            wrong.putIfAbsent(name + " " + status, call + " → " + status + " " + shortened(answer.body()));
        }
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String told = answer.body();
        return type.startsWith("application/problem+json") && !told.contains("Exception") && !told.contains("\tat ");
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    private Call call(Operation operation) {
        boolean bodyIsBad = operation.body() != null && random.nextInt(5) != 0;
        boolean pathIsBad = !bodyIsBad && operation.object().isPresent() && random.nextInt(4) == 0;
        String id = pathIsBad ? encoded(nasty.text()) : known.getOrDefault(operation.name(), "x");
        String part = parts.getOrDefault(operation.name(), "x");
        String query = bodyIsBad || pathIsBad ? "" : query(operation);
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .uri(URI.create(base + operation.on(Matcher.quoteReplacement(id), part) + query))
                .timeout(SLOWEST);
        UUID person = null;
        if (!operation.roles().isEmpty()) {
            String role = any(List.copyOf(operation.roles()));
            person = things.owner(role);
            request.header("Authorization", "Bearer " + token(person, role));
        }
        if (!bodyIsBad && random.nextInt(4) == 0) {
            request.header(any(HEADERS), start(nasty.header()));
        }
        byte[] body = {};
        if (operation.body() != null) {
            JsonNode good = document.example(operation.body());
            body = bodyIsBad ? nasty.body(good) : good.toString().getBytes(StandardCharsets.UTF_8);
            request.header("Content-Type", random.nextInt(25) == 0 ? any(OTHER_TYPES) : "application/json");
        }
        if (operation.upload()) {
            body = nasty.form("x-boundary");
            request.header("Content-Type", "multipart/form-data; boundary=x-boundary");
        }
        return new Call(
                operation,
                person,
                request.method(operation.method(), BodyPublishers.ofByteArray(body))
                        .build(),
                body);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String query(Operation operation) {
        StringBuilder query = new StringBuilder("?");
        for (String name : operation.query()) {
            if (random.nextInt(3) == 0) {
                String given = name + "=" + encoded(nasty.text()) + "&";
                if (query.length() + given.length() < LONGEST_QUERY) {
                    query.append(given);
                }
            }
        }
        return query.substring(0, query.length() - 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(start(text), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String start(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private String token(UUID person, String role) {
        return tokens.computeIfAbsent(person + role, key -> Tokens.of(person, role, role));
    }

    private static Map<String, Long> audited() {
        return TestDatabase.column("select count(*) || ' ' || action from audit_entry group by action").stream()
                .map(counted -> counted.split(" ", 2))
                .collect(Collectors.toMap(counted -> counted[1], counted -> Long.valueOf(counted[0])));
    }

    /** A call, told so that it can be made again by hand. */
    private record Call(Operation operation, UUID person, HttpRequest request, byte[] body) {
        /** Its Idempotency-Key, made one's own: of this person, in whatever role, at this address. */
        Optional<String> key() {
            return request.headers()
                    .firstValue("Idempotency-Key")
                    .map(key -> person + request.method() + request.uri() + key);
        }

        @Override
        public String toString() {
            List<String> headers = request.headers().map().entrySet().stream()
                    .filter(header -> !header.getKey().equals("Authorization"))
                    .map(header -> shortened(header.toString()))
                    .toList();
            return shortened(request.method() + " " + request.uri()) + " " + headers + " "
                    + shortened(new String(body, StandardCharsets.UTF_8));
        }
    }
}
