package org.houqin.web.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.houqin.web.settings.GatewaySettings;

/** What every answer tells the browser to refuse, whoever wrote the answer. */
@ApplicationScoped
public class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 1_000;
    private static final String ASKED = SecurityHeaders.class.getName();
    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String NOWHERE_ELSE = "frame-ancestors 'none'";
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final String contentPolicy;
    private final boolean encrypted;

    SecurityHeaders(GatewaySettings settings) {
        // Signing out posts a form whose answer leads to the identity provider: browsers check that against
        // form-action.
        this.contentPolicy = String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "worker-src 'self' blob:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self' " + SameOrigin.origin(settings.identityUrl()),
                NOWHERE_ELSE);
        this.encrypted = "https".equals(settings.publicUrl().getScheme());
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    private void add(RoutingContext context) {
        // A page of the application is answered by another file, which comes by here again: the first path counts.
        context.data().putIfAbsent(ASKED, context.normalizedPath());
        context.addHeadersEndHandler(ignored -> write(context));
        context.next();
    }

    private void write(RoutingContext context) {
        String path = context.get(ASKED);
        MultiMap headers = context.response().headers();
        headers.set(CONTENT_POLICY, isAnswerOfAService(path) ? policyOf(headers) : contentPolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", carriesToken(path) ? "no-referrer" : "same-origin");
        headers.set("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (encrypted) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
        if (isAnswerOfAService(path) && !isUnchangingFile(path, headers)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** What a service says of its own file is stricter; only where it may be shown is for us to say. */
    private String policyOf(MultiMap answer) {
        String given = answer.get(CONTENT_POLICY);
        return given == null ? contentPolicy : given + "; " + NOWHERE_ELSE;
    }

    private static boolean isAnswerOfAService(String path) {
        return path.startsWith("/api/") || path.startsWith("/public/");
    }

    /** Pictures never change: the browser of the one who may see them may keep them. */
    private static boolean isUnchangingFile(String path, MultiMap headers) {
        String kept = headers.get(HttpHeaders.CACHE_CONTROL);
        return path.startsWith("/api/attachments/") && kept != null && kept.startsWith("private");
    }

    private static boolean carriesToken(String path) {
        return path.startsWith("/s/") || path.startsWith("/v/") || path.startsWith("/public/");
    }
}
