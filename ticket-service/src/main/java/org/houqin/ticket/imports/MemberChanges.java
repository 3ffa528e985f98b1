package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Set;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.directory.Membership;
import org.houqin.ticket.directory.Memberships;

/** Who comes into groups and who leaves them, gathered while rows are gone through. */
final class MemberChanges {
    private final Set<Membership> coming = new HashSet<>();
    private final Set<Membership> leaving = new HashSet<>();

    /** Takes over what differs between what is known and what is wanted; whether anything does. */
    boolean add(Set<Membership> known, Set<Membership> wanted) {
        wanted.stream().filter(one -> !known.contains(one)).forEach(coming::add);
        known.stream().filter(one -> !wanted.contains(one)).forEach(leaving::add);
        return !known.equals(wanted);
    }

    Uni<Void> write(Memberships memberships, Actor actor) {
        return memberships.change(coming, leaving, actor);
    }
}
