package org.houqin.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of a service, as its OpenAPI document has it.
 *
 * @param path with its parameters in braces
 * @param roles roles that may call it; empty when nobody has to sign in
 * @param body schema of its JSON body, or null
 * @param upload whether its body is a form with a {@code file}
 * @param query names of its query parameters
 */
public record Operation(
        String method, String path, Set<String> roles, JsonNode body, boolean upload, List<String> query) {
    /** Such as {@code POST /api/tickets/{id}/finish}. */
    public String name() {
        return method + " " + path;
    }

    /** The address of the thing it is about: its path as far as the first parameter; empty when it is about none. */
    public Optional<String> object() {
        int end = path.indexOf('}');
        return end < 0 ? Optional.empty() : Optional.of(path.substring(0, end + 1));
    }

    /** Its address for one thing, and for what is asked for within it if the path has further parameters. */
    public String on(String id, String part) {
        return path.replaceFirst("\\{[^}]*}", id).replaceAll("\\{[^}]*}", part);
    }
}
