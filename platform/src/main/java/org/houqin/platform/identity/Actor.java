package org.houqin.platform.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Who does something: a signed-in person, or the system itself.
 *
 * @param id the person's id (the token's subject); null for the system
 * @param name how the person is called on screen
 * @param roles roles of the realm
 */
public record Actor(UUID id, String name, Set<String> roles) {
    /** The platform acting by itself: timeouts, consumed events. */
    public static final Actor SYSTEM = new Actor(null, "system", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor has at least one of these roles. */
    public boolean has(String... anyOf) {
        for (String role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the actor is this very person; never true for the system. */
    public boolean is(UUID personId) {
        return id != null && id.equals(personId);
    }

    /** The id as events and audit entries carry it: the person's id or {@code system}. */
    public String key() {
        return id == null ? "system" : id.toString();
    }
}
