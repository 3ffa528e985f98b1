package org.houqin.ticket.rule;

/** What a rule decides. */
public enum RuleKind {
    /** What a report is, how pressing, whose. */
    TRIAGE("triage-rule"),
    /** Who does it. */
    DISPATCH("dispatch-rule");

    private final String thing;

    RuleKind(String thing) {
        this.thing = thing;
    }

    /** How the history of changes calls it. */
    public String thing() {
        return thing;
    }
}
