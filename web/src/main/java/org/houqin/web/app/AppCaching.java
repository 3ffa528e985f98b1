package org.houqin.web.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * How long browsers keep the application's files: those with a hash in their name for good, everything else never
 * without asking.
 */
@ApplicationScoped
class AppCaching {

    private static final int BEFORE_EVERYTHING = 1_001;
    private static final String HASHED = "/assets/";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(ignored -> write(context));
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    private static void write(RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean found = context.response().getStatusCode() < 300;
        var given = headers.get(HttpHeaders.CACHE_CONTROL);
        if (context.normalizedPath().startsWith(HASHED) && found) {
            headers.set(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
        } else if (given == null || given.startsWith("public")) {
            headers.set(HttpHeaders.CACHE_CONTROL, ASK_FIRST);
        }
    }
}
