package org.houqin.ticket.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What speaks for and against each technician for a ticket; every rule is one line that people read. */
public final class DispatchRules {
    private DispatchRules() {}

    /** Judges one technician at an instant, in the house's time zone. */
    public static Candidate judge(DispatchNeed need, CandidateFacts facts, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Roster.Standing standing = new Roster(facts.shifts(), facts.days(), facts.leaves(), zone).at(now);
        List<Reason> reasons = new ArrayList<>();
        if (need.certificate() != null) {
            reasons.add(certificate(need.certificate(), facts, today));
        }
        reasons.add(skill(need, facts));
        if (facts.declined()) {
            reasons.add(Reason.of(ReasonCode.DECLINED_BEFORE));
        }
        reasons.add(shift(standing));
        reasons.add(load(facts));
        reasons.add(zone(facts));
        if (facts.near() != null) {
            reasons.add(Reason.of(near(facts.near())));
        }
        reasons.add(
                facts.lastServed() == null
                        ? Reason.of(ReasonCode.NEVER_SERVED)
                        : Reason.at(ReasonCode.TURN, facts.lastServed()));
        return Candidate.of(facts, reasons, standing);
    }

    private static Reason certificate(String kind, CandidateFacts facts, LocalDate today) {
        if (!facts.certified()) {
            return Reason.of(ReasonCode.CERTIFICATE_MISSING, kind, null, null);
        }
        boolean expired =
                facts.certifiedUntil() != null && facts.certifiedUntil().isBefore(today);
        return Reason.until(
                expired ? ReasonCode.CERTIFICATE_EXPIRED : ReasonCode.CERTIFICATE_VALID, kind, facts.certifiedUntil());
    }

    private static Reason skill(DispatchNeed need, CandidateFacts facts) {
        if (need.skill() == null) {
            return Reason.of(ReasonCode.NO_SKILL_NEEDED);
        }
        if (facts.level() == null) {
            return Reason.of(ReasonCode.SKILL_MISSING, need.skill(), null, need.level());
        }
        return Reason.of(
                facts.level() < need.level() ? ReasonCode.SKILL_LOW : ReasonCode.SKILL_FITS,
                need.skill(),
                facts.level(),
                need.level());
    }

    private static Reason shift(Roster.Standing standing) {
        if (standing.onShift()) {
            return Reason.at(ReasonCode.ON_SHIFT, standing.until());
        }
        if (standing.awayUntil() != null) {
            return Reason.until(ReasonCode.AWAY, null, standing.awayUntil());
        }
        return standing.known() ? Reason.at(ReasonCode.NEXT_SHIFT, standing.next()) : Reason.of(ReasonCode.NO_SHIFTS);
    }

    private static Reason load(CandidateFacts facts) {
        boolean full = facts.openJobs() >= facts.maxOpenJobs();
        return Reason.of(full ? ReasonCode.LOAD_FULL : ReasonCode.LOAD, null, facts.openJobs(), facts.maxOpenJobs());
    }

    private static Reason zone(CandidateFacts facts) {
        if (!facts.zoned()) {
            return Reason.of(ReasonCode.ZONE_ANYWHERE);
        }
        return Reason.of(facts.inZone() ? ReasonCode.ZONE_INSIDE : ReasonCode.ZONE_OUTSIDE);
    }

    private static ReasonCode near(CandidateFacts.Near near) {
        return switch (near) {
            case ROOM -> ReasonCode.SAME_ROOM;
            case FLOOR -> ReasonCode.SAME_FLOOR;
            case BUILDING -> ReasonCode.SAME_BUILDING;
            case SITE -> ReasonCode.SAME_SITE;
        };
    }
}
