package org.houqin.web.proxy;

import java.net.URI;

/**
 * A service behind the gateway.
 *
 * @param name what people call it in messages and metrics
 * @param url where it answers
 */
public record Upstream(String name, URI url) {

    boolean encrypted() {
        return "https".equals(url.getScheme());
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : encrypted() ? 443 : 80;
    }
}
