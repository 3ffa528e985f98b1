package org.houqin.web.problem;

import static org.houqin.web.problem.GatewayError.TOO_MANY_REQUESTS;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A refusal as RFC 9457 describes it, in the same shape as the services' own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String detail, String code, String traceId, List<String> errors) {

    static final int RETRY_AFTER_SECONDS = 5;

    /** The problem of one refused request. */
    public static Problem of(GatewayError error, String detail) {
        var type = "/docs/problems#" + error.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var traceId = Span.current().getSpanContext().getTraceId();
        return new Problem(type, error.title(), error.status(), detail, error.name(), traceId, List.of());
    }

    /** Answers with a problem and lets whatever the client still sends run into the void. */
    public static void answer(RoutingContext context, GatewayError error, String detail) {
        answer(context, error, detail, error.passes() ? RETRY_AFTER_SECONDS : 0);
    }

    /** Refuses a client that asks too often, with the seconds after which it may come again. */
    public static void answerTooMany(RoutingContext context, String detail, long retryAfterSeconds) {
        answer(context, TOO_MANY_REQUESTS, detail, retryAfterSeconds);
    }

    /** Answers the given request with whatever refused it. */
    public static Consumer<Throwable> refusing(RoutingContext context) {
        return failure -> {
            if (failure instanceof Refused refused) {
                answer(context, refused.error(), refused.getMessage(), refused.retryAfterSeconds());
            } else {
                Log.error("A request failed in the gateway", failure);
                answer(context, GatewayError.UNEXPECTED, "It was written down under the trace id.");
            }
        };
    }

    private static void answer(RoutingContext context, GatewayError error, String detail, long retryAfterSeconds) {
        context.request().resume();
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        if (retryAfterSeconds > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        }
        response.setStatusCode(error.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Json.encodeToBuffer(of(error, detail)));
    }
}
