package org.houqin.ticket.rule;

/** How far a rule goes. */
public enum RuleMode {
    /** Written down, and tried on past tickets at most. */
    DRAFT,
    /** Says what it would do; a dispatcher decides. */
    SUGGEST,
    /** Does it. */
    AUTOMATIC
}
