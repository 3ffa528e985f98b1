package org.houqin.ticket.sla;

import java.time.Duration;

/** The limits that hold for one ticket, from its category and urgency. */
public record SlaLimits(Duration respond, Duration resolve) {}
