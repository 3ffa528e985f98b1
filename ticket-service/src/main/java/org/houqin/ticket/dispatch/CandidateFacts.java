package org.houqin.ticket.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.text.LocalName;

/**
 * What is known of a technician with regard to one ticket.
 *
 * @param level of the skill it takes, or null without it
 * @param certified whether they hold or held the certificate it takes
 * @param certifiedUntil last day of it; null when it never expires
 * @param zoned whether they have zones at all
 * @param inZone whether the place lies in one of them
 * @param near the smallest place that holds both the ticket and where they work or last worked, or null
 * @param lastServed when they were last given a ticket, or null
 */
public record CandidateFacts(
        UUID id,
        String name,
        List<LocalName> teams,
        boolean firm,
        Integer level,
        boolean certified,
        LocalDate certifiedUntil,
        boolean zoned,
        boolean inZone,
        List<TechnicianProfile.Shift> shifts,
        List<TechnicianProfile.Day> days,
        List<TechnicianProfile.Leave> leaves,
        int openJobs,
        int maxOpenJobs,
        Near near,
        Instant lastServed,
        boolean declined) {
    /** How near somebody is, from near to far. */
    public enum Near {
        ROOM,
        FLOOR,
        BUILDING,
        SITE
    }
}
