package org.houqin.ticket.ticket;

import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.directory.KnownAs;
import org.houqin.ticket.sla.SlaSubject;
import org.houqin.ticket.sla.Urgency;

/**
 * What has to be known before a need is taken in.
 *
 * @param counted the ticket's number is made of this
 * @param actor how whoever reports is known; null when they are not
 * @param placeInUse null when there is no such place; so with the category
 * @param sorted whether rules of triage are in force
 */
record Intake(
        long counted,
        KnownAs actor,
        Boolean placeInUse,
        Boolean categoryInUse,
        boolean sorted,
        List<UUID> categories,
        List<UUID> places,
        List<UUID> departments,
        List<UUID> groups) {
    /** @throws RuleViolation INVALID_INPUT when place or category are none, or out of use */
    void requireInUse() {
        require(placeInUse, "locationId", "is no place");
        require(categoryInUse, "categoryId", "is no category");
    }

    private static void require(Boolean inUse, String field, String otherwise) {
        if (inUse == null) {
            throw RuleViolation.invalid(field, otherwise);
        }
        if (!inUse) {
            throw RuleViolation.invalid(field, "is out of use");
        }
    }

    boolean knows(Actor reporting, String username, String email) {
        return actor != null && actor.says(reporting, username, email);
    }

    SlaSubject subject(Urgency urgency) {
        return new SlaSubject(urgency, categories, places, departments, groups);
    }
}
