package org.houqin.ticket.explain;

/** What a line of an explanation says. */
public enum ExplanationKind {
    /** The version of a policy that set the target, because it fits closest or because a rule named it. */
    POLICY,
    /** No policy did; the limit comes from a time before there were any. */
    NO_POLICY,
    /** What the policy asks for and the ticket is. */
    MATCH,
    /** The version of a calendar the clock counts by. */
    CALENDAR,
    STARTED,
    TARGET,
    /** It counts without a break, around the clock. */
    THROUGHOUT,
    /** So much was counted on these days; nothing when nobody works. */
    DAYS,
    /** The days between are left out of the explanation, not of the count. */
    AND_SO_ON,
    /** When it would be due if the work never waited. */
    BASE_DUE,
    /** Waiting that stopped this clock and moved its due time. */
    WAITED,
    /** Waiting that did not: it is of a kind that does not stop this clock, or fell outside what counts. */
    WAITED_UNCOUNTED,
    /** Waiting that stops this clock still. */
    WAITS,
    DUE,
    WARNED,
    STOPPED,
    MET,
    MISSED,
    /** Working time left as of now. */
    LEFT,
    /** Working time it is late by as of now. */
    LATE
}
