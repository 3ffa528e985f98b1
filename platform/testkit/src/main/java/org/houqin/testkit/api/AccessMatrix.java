package org.houqin.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.testkit.Tokens;
import org.houqin.testkit.api.AccessRow.Relation;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every operation of a service, called by every role on an own thing, a colleague's, a stranger's and one that does not exist; on
 * an owner's and one that does not exist where the role alone decides. Lists that show some people only their own are asked whether
 * somebody else's thing is in them. What must happen stands in {@code src/test/resources/access.txt} (see {@link AccessRow}). An
 * operation without a row fails.
 */
public final class AccessMatrix {
    public static final List<String> ROLES = List.of(
            "staff",
            "technician",
            "dispatcher",
            "storekeeper",
            "buyer",
            "approver",
            "finance",
            "manager",
            "admin",
            "contractor");

    private static final int MOST_LISTED = 200;

    private final Things things;
    /** REST Assured takes several times as long for a call, and there are thousands. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ApiDocument document;
    private final Map<String, AccessRow> rows;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    /** Everybody there is to a thing. */
    private final List<Someone> everybody = ROLES.stream()
            .flatMap(role -> Stream.of(Relation.values()).map(relation -> new Someone(role, relation)))
            .toList();

    private AccessMatrix(Things things) {
        this.things = things;
        this.document = ApiDocument.of(things.service());
        this.rows = AccessRow.read(Path.of("src", "test", "resources", "access.txt")).stream()
                .collect(Collectors.toMap(AccessRow::operation, row -> row));
    }

    /** A test per operation, and one that there is a row for each. */
    public static Stream<DynamicTest> tests(Things things) {
        AccessMatrix matrix = new AccessMatrix(things);
        List<Operation> operations = matrix.document.operations();
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        "every operation has its row",
                        () -> assertThat(operations.stream().map(Operation::name))
                                .containsExactlyInAnyOrderElementsOf(matrix.rows.keySet()))),
                operations.stream()
                        .filter(operation -> matrix.rows.containsKey(operation.name()))
                        .map(operation -> DynamicTest.dynamicTest(
                                operation.name(),
                                () -> assertThat(matrix.violations(operation))
                                        .as(operation.name())
                                        .isEmpty())));
    }

    private List<String> violations(Operation operation) {
        AccessRow row = rows.get(operation.name());
        List<String> wrong = new ArrayList<>();
        int signedOut = call(operation, null, UUID.randomUUID().toString()).statusCode();
        if ((signedOut == 401) == row.open()) {
            wrong.add("signed out: " + signedOut);
        }
        if (!row.open()) {
            Optional<AccessRow> view = operation.object().map(object -> rows.get("GET " + object));
            if (operation.object().isPresent() && (view.isPresent() || row.relates())) {
                onThings(operation, row, view, wrong);
            } else if (row.relates()) {
                inList(operation, row, wrong);
            } else {
                onNothing(operation, row, wrong);
            }
        }
        return wrong;
    }

    /** The operation is about no thing in particular, or about one that everybody with the role may know. */
    private void onNothing(Operation operation, AccessRow row, List<String> wrong) {
        String id = operation.object().isPresent() ? things.thing(operation.name()) : absent();
        for (String role : ROLES) {
            String token = token(things.owner(role), role);
            int status = call(operation, token, absent()).statusCode();
            if (row.admits(role) == (status == 403 || status == 401)) {
                wrong.add(role + ": " + status);
            }
            if (!row.admits(role)) {
                String verdict = difference(call(operation, token, id), operation, token, id);
                if (verdict != null) {
                    wrong.add(role + ": " + verdict);
                }
            }
        }
    }

    /** A list has an owner's thing in it for those who may see it, and for nobody else. */
    private void inList(Operation operation, AccessRow row, List<String> wrong) {
        String id = things.thing(operation.name());
        wrong.addAll(everybody.parallelStream()
                .flatMap(one -> one.said(listed(
                        answer(operation, token(one), operation.path() + "?size=" + MOST_LISTED),
                        id,
                        row.admits(one.role()),
                        row.admits(one.role(), one.relation()))))
                .toList());
    }

    private static String listed(Answer answer, String id, boolean admitted, boolean shown) {
        if (answer.statusCode() != (admitted ? 200 : 403)) {
            return (admitted ? "should be let in, got " : "should be refused, got ") + brief(answer);
        }
        return answer.body().contains(id) == shown ? null : shown ? "should see it" : "should not see it";
    }

    private void onThings(Operation operation, AccessRow row, Optional<AccessRow> view, List<String> wrong) {
        String id = things.thing(operation.name());
        // Whoever may not comes first, two at a time since it changes nothing: whoever may, changes the thing.
        wrong.addAll(everybody.parallelStream()
                .filter(one -> !row.admits(one.role(), one.relation()))
                .flatMap(one -> one.said(refused(
                        operation,
                        token(one),
                        id,
                        view.isPresent() && view.get().admits(one.role(), one.relation()))))
                .toList());
        everybody.stream()
                .filter(one -> row.admits(one.role(), one.relation()))
                .flatMap(one -> one.said(admitted(call(
                        operation,
                        token(one),
                        operation.method().equals("DELETE") ? things.thing(operation.name()) : id))))
                .forEach(wrong::add);
    }

    /** Somebody of a role, by what they have to do with the thing. */
    private record Someone(String role, Relation relation) {
        Stream<String> said(String verdict) {
            return verdict == null ? Stream.empty() : Stream.of(role + " on " + relation + ": " + verdict);
        }
    }

    private String token(Someone one) {
        return token(person(one.role(), one.relation()), one.role());
    }

    private static String admitted(Answer answer) {
        return List.of(401, 403, 404).contains(answer.statusCode()) || answer.statusCode() >= 500
                ? "should be let in, got " + brief(answer)
                : null;
    }

    private String refused(Operation operation, String token, String id, boolean visible) {
        Answer answer = call(operation, token, id);
        if (answer.statusCode() == 403 && visible) {
            return null;
        }
        String verdict = difference(answer, operation, token, id);
        if (verdict != null) {
            return verdict;
        }
        return List.of(400, 403, 404).contains(answer.statusCode()) ? null : "should be refused, got " + brief(answer);
    }

    /** What tells a thing that exists, by this answer about it, from one that does not; or null. */
    private String difference(Answer answer, Operation operation, String token, String id) {
        String absent = absent();
        String known = told(answer, id);
        String unknown = told(call(operation, token, absent), absent);
        return known.equals(unknown) ? null : "tells that it exists: " + known + " against " + unknown;
    }

    /** What an answer gives away, apart from the id that was asked for: status, headers, body. */
    private static String told(Answer answer, String id) {
        return (answer.statusCode() + " " + answer.headers() + " " + answer.body())
                .replace(id, "{id}")
                .replaceAll("\"traceId\":\"[^\"]*\"", "\"traceId\":\"\"");
    }

    private static String brief(Answer answer) {
        String body = answer.body();
        return answer.statusCode() + " " + body.substring(0, Math.min(200, body.length()));
    }

    private UUID person(String role, Relation relation) {
        return switch (relation) {
            case OWN -> things.owner(role);
            case DEPARTMENT -> things.colleague(role);
            case FOREIGN -> things.stranger(role);
        };
    }

    private Answer call(Operation operation, String token, String id) {
        String path = operation.on(id, things.part());
        return operation.upload() ? upload(operation, token, path) : answer(operation, token, path);
    }

    private Answer answer(Operation operation, String token, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        JsonNode body = operation.body() == null ? null : document.example(operation.body());
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        HttpResponse<String> answer =
                client.sendAsync(request.build(), BodyHandlers.ofString()).join();
        return new Answer(answer.statusCode(), new TreeMap<>(answer.headers().map()).toString(), answer.body());
    }

    private static Answer upload(Operation operation, String token, String path) {
        RequestSpecification request = RestAssured.given().multiPart("file", "dot.png", Nasty.DOT, "image/png");
        if (token != null) {
            request = request.auth().oauth2(token);
        }
        Response answer = request.request(operation.method(), path);
        String headers = answer.headers().asList().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return new Answer(answer.statusCode(), headers, answer.asString());
    }

    private record Answer(int statusCode, String headers, String body) {}

    private String token(UUID person, String role) {
        return tokens.computeIfAbsent(person + role, key -> Tokens.of(person, role, role));
    }

    private static String absent() {
        return UUID.randomUUID().toString();
    }
}
