package org.houqin.ticket.sla;

/** The limits that hold for one ticket; null where none does. */
public record SlaLimits(SlaLimit respond, SlaLimit resolve, SlaLimit firm) {
    public SlaLimit of(SlaTarget target) {
        return switch (target) {
            case RESPOND -> respond;
            case RESOLVE -> resolve;
            case FIRM -> firm;
        };
    }
}
