package org.houqin.platform.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends the version of what is answered as {@code ETag}. */
class ETags {
    /** The entity tag of a view, or null when it has no version. */
    static String of(Object view) {
        return view instanceof Versioned versioned ? "\"" + versioned.version() + "\"" : null;
    }

    @ServerResponseFilter
    void tag(ContainerResponseContext response) {
        String etag = of(response.getEntity());
        if (etag != null && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        }
    }
}
