package org.houqin.ticket.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houqin.ticket.work.FinishedWork;

/** What the technician found and did. */
@Embeddable
public record WorkReport(
        @Column(name = "report_cause") String cause,
        @Column(name = "report_remedy") String remedy,
        @Column(name = "report_labour_minutes") Integer labourMinutes,
        @Column(name = "report_cause_code") String causeCode,
        @Column(name = "report_remedy_code") String remedyCode) {
    static WorkReport of(FinishedWork done) {
        return new WorkReport(done.cause(), done.remedy(), done.labourMinutes(), done.causeCode(), done.remedyCode());
    }

    public WorkReport(String cause, String remedy, Integer labourMinutes) {
        this(cause, remedy, labourMinutes, null, null);
    }
}
