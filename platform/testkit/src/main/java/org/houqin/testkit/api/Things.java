package org.houqin.testkit.api;

import java.util.Set;
import java.util.UUID;
import org.houqin.testkit.Tokens;

/** What a service's own tests know about its things: how one comes about, and whose it is. */
public interface Things {
    /** Service under test, as in {@code /api/<service>/openapi}. */
    String service();

    /**
     * Id of a thing for an operation, in a state that admits it if there is one; it belongs to {@link #owner}.
     *
     * @param operation such as {@code POST /api/tickets/{id}/finish}
     */
    String thing(String operation);

    /** Id of what an operation with a further parameter asks for within the latest {@link #thing}, such as a step of it. */
    default String part() {
        return UUID.randomUUID().toString();
    }

    /** The person to whom things belong, as far as somebody with this role can own one. */
    default UUID owner(String role) {
        return Tokens.person("owner");
    }

    /** Somebody with this role, of the owner's department. */
    default UUID colleague(String role) {
        return Tokens.person("colleague");
    }

    /** Somebody with this role who has nothing to do with it. */
    default UUID stranger(String role) {
        return Tokens.person("stranger");
    }

    /** Whether carrying it out leaves an entry in the audit trail. */
    default boolean audited(Operation operation) {
        return !operation.method().equals("GET") && !operation.roles().isEmpty();
    }

    /** Tables that the service also writes without a command of somebody: in jobs, at first sight of a person, to count. */
    default Set<String> byItself() {
        return Set.of();
    }
}
