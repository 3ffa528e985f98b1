package org.houqin.ticket.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the technician found and did. */
@Embeddable
public record WorkReport(
        @Column(name = "report_cause") String cause,
        @Column(name = "report_remedy") String remedy,
        @Column(name = "report_labour_minutes") Integer labourMinutes) {}
