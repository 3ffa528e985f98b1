package org.houqin.ticket.sla;

/** Why work waits. */
public enum PauseReason {
    PARTS(WaitingParty.STORE),
    ACCESS(WaitingParty.REQUESTER),
    REQUESTER(WaitingParty.REQUESTER),
    WEATHER(WaitingParty.OTHER),
    CONTRACTOR(WaitingParty.OTHER),
    OTHER(WaitingParty.OTHER);

    private final WaitingParty party;

    PauseReason(WaitingParty party) {
        this.party = party;
    }

    /** Who has to move first when work begins to wait for this reason. */
    public WaitingParty party() {
        return party;
    }
}
