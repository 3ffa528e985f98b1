package org.houqin.web.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a request's head reaches a service: only what is listed here. Cookies, the client's own forwarding, tracing or
 * internal headers and whatever else it made up stay outside; the gateway writes its own.
 */
final class PassedHeaders {

    private static final Set<String> ALLOWED = Set.of(
            "accept",
            "accept-language",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "prefer",
            "range",
            "transfer-encoding",
            "user-agent");

    /** What a service says about itself or about cookies is none of the client's business. */
    private static final List<String> KEPT_BACK = List.of("Set-Cookie", "Server", "X-Powered-By", "Via");

    private PassedHeaders() {}

    /** Takes away what is not on the list and says truthfully who asked. */
    static void prepare(MultiMap headers, HttpServerRequest client) {
        List.copyOf(headers.names()).stream()
                .filter(name -> !ALLOWED.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.scheme());
        headers.set("X-Forwarded-Host", String.valueOf(client.authority()));
    }

    /** Takes away what the client must not see of a service's answer. */
    static void clean(MultiMap answer) {
        KEPT_BACK.forEach(answer::remove);
    }
}
