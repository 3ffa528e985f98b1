package org.houqin.web.proxy;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lets the gateway compress what services answer in plain text; they themselves do not spend time on it. */
@ApplicationScoped
public class AnswerCompression {

    private final Set<String> mediaTypes;

    AnswerCompression(VertxHttpBuildTimeConfig http) {
        this.mediaTypes = Set.copyOf(http.compressMediaTypes().orElseThrow());
    }

    void decide(RoutingContext context, MultiMap answer) {
        if (answer.contains(HttpHeaders.CONTENT_ENCODING)) {
            context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        } else {
            context.addHeadersEndHandler(ignored -> HttpCompressionHandler.compressIfNeeded(context, mediaTypes));
        }
    }
}
