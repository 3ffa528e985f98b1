package org.houqin.bench.load;

import java.util.UUID;

/**
 * One request.
 *
 * @param port of the service
 * @param account whose token it carries
 * @param body JSON, or null
 * @param key its {@code Idempotency-Key}, or null
 */
public record Ask(int port, String method, String path, String account, String body, String key) {
    public static Ask get(int port, String path, String account) {
        return new Ask(port, "GET", path, account, null, null);
    }

    /** Posts, with a key of its own. */
    public static Ask post(int port, String path, String account, String body) {
        return new Ask(port, "POST", path, account, body, UUID.randomUUID().toString());
    }
}
