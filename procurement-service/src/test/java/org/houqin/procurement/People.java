package org.houqin.procurement;

import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Actor;

/** The people of the tests, one per role. */
public final class People {
    public static final Actor TECHNICIAN = person("technician");
    public static final Actor STOREKEEPER = person("storekeeper");
    public static final Actor BUYER = person("buyer");
    public static final Actor APPROVER = person("approver");
    public static final Actor MANAGER = person("manager");

    private People() {}

    /** Somebody new with these roles. */
    public static Actor person(String... roles) {
        return new Actor(UUID.randomUUID(), roles[0], Set.of(roles));
    }
}
