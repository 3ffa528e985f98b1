package org.houqin.web.guard;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.houqin.web.settings.GatewaySettings;

/**
 * Tells the application's own requests from those another site made a browser send. Only requests that a cookie speaks
 * for need the check: a bearer token cannot be sent by a stranger's page.
 */
@ApplicationScoped
public class SameOrigin {

    /** A header no form and no image can carry; a script of another site would need a permission it never gets. */
    public static final String HEADER = "X-Houqin";

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String publicOrigin;

    SameOrigin(GatewaySettings settings) {
        this.publicOrigin = origin(settings.publicUrl());
    }

    /** Whether a call of the API may act in the name of a session. */
    public boolean allowsCall(HttpServerRequest request) {
        return HARMLESS.contains(request.method()) || ("1".equals(request.getHeader(HEADER)) && isFromHere(request));
    }

    /**
     * Whether the browser says that a page of this application made the request. Programs that are no browsers send
     * neither header and are believed.
     */
    public boolean isFromHere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(publicOrigin)
                || origin.equals(request.scheme() + "://" + request.authority());
    }

    /** Scheme, host and, unless it is the usual one, port. */
    static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
