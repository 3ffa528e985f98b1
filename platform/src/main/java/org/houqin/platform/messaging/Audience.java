package org.houqin.platform.messaging;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Who may be told that something changed: keys of people and roles, never data. */
public record Audience(Set<String> keys) {
    private static final Audience NOBODY = new Audience(Set.of());

    public Audience {
        keys = Set.copyOf(keys);
    }

    /** Nobody is told live. */
    public static Audience nobody() {
        return NOBODY;
    }

    /** Everyone with one of these roles. */
    public static Audience roles(String... roles) {
        return NOBODY.andRoles(roles);
    }

    /** These people; null stands for nobody. */
    public static Audience people(UUID... people) {
        return NOBODY.andPeople(people);
    }

    /** This audience and everyone with one of these roles. */
    public Audience andRoles(String... roles) {
        Set<String> all = new LinkedHashSet<>(keys);
        for (String role : roles) {
            all.add("role:" + role);
        }
        return new Audience(all);
    }

    /** This audience and these people; null stands for nobody. */
    public Audience andPeople(UUID... people) {
        Set<String> all = new LinkedHashSet<>(keys);
        for (UUID person : people) {
            if (person != null) {
                all.add("person:" + person);
            }
        }
        return new Audience(all);
    }
}
