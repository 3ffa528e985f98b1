package org.houqin.ticket.sla;

/** Whom the work waits for. */
public enum WaitingParty {
    STORE,
    APPROVER,
    BUYER,
    SUPPLIER,
    REQUESTER,
    OTHER
}
