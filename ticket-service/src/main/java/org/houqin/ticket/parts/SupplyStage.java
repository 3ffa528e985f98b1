package org.houqin.ticket.parts;

import org.houqin.ticket.sla.WaitingParty;

/** How far the purchase of a missing part has come, in the order it happens. */
public enum SupplyStage {
    REQUISITIONED(WaitingParty.APPROVER),
    APPROVED(WaitingParty.BUYER),
    ORDERED(WaitingParty.SUPPLIER),
    ARRIVED(WaitingParty.STORE),
    FAILED(WaitingParty.OTHER);

    private final WaitingParty party;

    SupplyStage(WaitingParty party) {
        this.party = party;
    }

    /** Who has to move next. */
    public WaitingParty party() {
        return party;
    }
}
