package org.houqin.testkit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houqin.testkit.SeenSpans;
import org.houqin.testkit.Tokens;

/** What requests ask of the database, by the spans of their traces: whatever else goes on meanwhile does not count. */
@Singleton
public class Statements {
    private static final int LONG_PAGE = 100;

    private final SeenSpans spans;
    private final String nowAndThen;

    @Inject
    Statements(SeenSpans spans) {
        this(spans, null);
    }

    private Statements(SeenSpans spans, String nowAndThen) {
        this.spans = spans;
        this.nowAndThen = nowAndThen;
    }

    /** The same without this statement, which is sent now and then, by whoever happens to ask at that moment. */
    public Statements without(String sql) {
        return new Statements(spans, sql);
    }

    /** How many statements this request sends, its beginning and commit not counted; it has to succeed. */
    public int of(RequestSpecification request, Function<RequestSpecification, Response> call) {
        return counted(request, call).statements();
    }

    private Counted counted(RequestSpecification request, Function<RequestSpecification, Response> call) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Response answer = call.apply(request.header("traceparent", "00-" + trace + "-" + trace.substring(16) + "-01"));
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return new Counted(
                (int) spans.of(trace).stream().filter(this::isCounted).count(), answer);
    }

    private boolean isCounted(SpanData span) {
        Map<AttributeKey<?>, Object> attributes = span.getAttributes().asMap();
        return attributes.keySet().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("db."))
                && !attributes.containsValue(nowAndThen);
    }

    private record Counted(int statements, Response answer) {}

    /**
     * Reads every list of a service with one entry a page and with many; fails when one sends more statements for the long page,
     * or has fewer than two entries, of which nothing can be told.
     *
     * @param empty lists that may be so short, besides that of parked events
     */
    public void requireNoListGrows(String service, String... empty) {
        List<String> tooShort = new ArrayList<>();
        Map<String, String> growing = new HashMap<>();
        for (Operation list : ApiDocument.of(service).operations()) {
            if (!list.method().equals("GET")
                    || !list.query().contains("size")
                    || list.path().contains("{")) {
                continue;
            }
            Counted longest = new Counted(0, null);
            String who = "";
            for (String role : list.roles()) {
                Counted many = page(list, role, LONG_PAGE); // what is remembered between requests is asked for now
                if (longest.answer() == null || length(many) > length(longest)) {
                    longest = page(list, role, LONG_PAGE);
                    who = role;
                }
            }
            if (length(longest) < 2) {
                tooShort.add(list.path());
            } else {
                int one = page(list, who, 1).statements();
                if (longest.statements() > one) {
                    growing.put(
                            list.path(), "%d for 1, %d for %d".formatted(one, longest.statements(), length(longest)));
                }
            }
        }
        assertThat(growing)
                .as("lists that send more statements for a longer page")
                .isEmpty();
        assertThat(tooShort)
                .as("lists with fewer than two entries")
                .containsOnly(Stream.concat(Stream.of("/api/admin/" + service + "/parked-events"), Stream.of(empty))
                        .toArray(String[]::new));
    }

    private Counted page(Operation list, String role, int size) {
        return counted(
                given().auth().oauth2(Tokens.of(role)).queryParam("size", size), request -> request.get(list.path()));
    }

    private static int length(Counted page) {
        return page.answer().jsonPath().getList("items").size();
    }
}
