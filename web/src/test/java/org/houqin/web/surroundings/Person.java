package org.houqin.web.surroundings;

import java.util.Set;

/** Someone with an account at the pretended identity provider. */
public record Person(String id, String username, String name, Set<String> roles) {

    public static final Person STAFF =
            new Person("00000000-0000-7000-8000-000000000001", "staff", "Wang Fang", Set.of("staff"));
    public static final Person DISPATCHER =
            new Person("00000000-0000-7000-8000-000000000003", "dispatcher", "Li Na", Set.of("staff", "dispatcher"));
}
