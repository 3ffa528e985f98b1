package org.houqin.ticket.dispatch;

/** What speaks for or against a technician for a ticket, one fact each, and how much it weighs. */
public enum ReasonCode {
    SKILL_FITS(Weight.GOOD),
    NO_SKILL_NEEDED(Weight.NEUTRAL),
    SKILL_LOW(Weight.OVERRIDABLE),
    SKILL_MISSING(Weight.OVERRIDABLE),
    CERTIFICATE_VALID(Weight.GOOD),
    CERTIFICATE_MISSING(Weight.FORBIDS),
    CERTIFICATE_EXPIRED(Weight.FORBIDS),
    ZONE_INSIDE(Weight.GOOD),
    ZONE_ANYWHERE(Weight.NEUTRAL),
    ZONE_OUTSIDE(Weight.OVERRIDABLE),
    ON_SHIFT(Weight.GOOD),
    NEXT_SHIFT(Weight.NEUTRAL),
    NO_SHIFTS(Weight.NEUTRAL),
    AWAY(Weight.OVERRIDABLE),
    LOAD(Weight.NEUTRAL),
    LOAD_FULL(Weight.OVERRIDABLE),
    SAME_ROOM(Weight.GOOD),
    SAME_FLOOR(Weight.GOOD),
    SAME_BUILDING(Weight.GOOD),
    SAME_SITE(Weight.NEUTRAL),
    ELSEWHERE(Weight.NEUTRAL),
    TURN(Weight.NEUTRAL),
    NEVER_SERVED(Weight.NEUTRAL),
    DECLINED_BEFORE(Weight.OVERRIDABLE);

    private final Weight weight;

    ReasonCode(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /** How much a reason weighs. */
    public enum Weight {
        GOOD,
        NEUTRAL,
        /** Speaks against it; a dispatcher may decide otherwise, with a note. */
        OVERRIDABLE,
        /** Nobody may decide otherwise. */
        FORBIDS
    }
}
