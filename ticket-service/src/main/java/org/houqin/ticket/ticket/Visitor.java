package org.houqin.ticket.ticket;

import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Actor;

/** Stands for people without an account. No token ever carries this id; the directory holds a person for it. */
public final class Visitor {
    public static final UUID ID = UUID.fromString("00000000-0000-7000-8000-0000000000f1");

    /** A visitor doing something; may do what a requester may, to tickets their link leads to. */
    public static final Actor ACTOR = new Actor(ID, "访客 Visitor", Set.of());

    private Visitor() {}

    public static boolean is(UUID personId) {
        return ID.equals(personId);
    }
}
