package org.houqin.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.houqin.ticket.dispatch.SomeTechnician.SHANGHAI;
import static org.houqin.ticket.dispatch.SomeTechnician.at;
import static org.houqin.ticket.dispatch.SomeTechnician.called;
import static org.houqin.ticket.dispatch.SomeTechnician.march;

import java.time.Instant;
import java.util.List;
import org.houqin.ticket.dispatch.Candidate.Choice;
import org.houqin.ticket.dispatch.CandidateFacts.Near;
import org.houqin.ticket.dispatch.ReasonCode.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchRulesTest {
    /** A Tuesday. */
    private static final Instant NOW = at(3, "10:00");

    @ParameterizedTest(name = "level {0}, needs {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, NO_SKILL_NEEDED, OPEN",
                "3, -, NO_SKILL_NEEDED, OPEN",
                "-, 1, SKILL_MISSING,   WITH_NOTE",
                "1, 2, SKILL_LOW,       WITH_NOTE",
                "2, 2, SKILL_FITS,      OPEN",
                "3, 2, SKILL_FITS,      OPEN",
            })
    void aSkillFitsFromItsLevelOn(Integer level, Integer needed, ReasonCode code, Choice choice) {
        DispatchNeed need = new DispatchNeed(needed == null ? null : "water", needed == null ? 1 : needed, null);
        SomeTechnician technician = level == null ? called("an") : called("an").skilled(level);
        Candidate judged = DispatchRules.judge(need, technician.facts(), NOW, SHANGHAI);
        assertThat(codes(judged)).contains(code);
        assertThat(judged.choice()).isEqualTo(choice);
    }

    @Test
    void aCertificateHoldsThroughItsLastDayInTheHouse() {
        assertThat(licensed(called("an").certified(march(3)))).isEqualTo(Choice.OPEN);
        assertThat(licensed(called("an").certified(march(2)))).isEqualTo(Choice.CLOSED);
        assertThat(licensed(called("an").certified(null))).isEqualTo(Choice.OPEN);
        assertThat(licensed(called("an"))).isEqualTo(Choice.CLOSED);
        Instant lateInTheEvening = Instant.parse("2026-03-03T15:59:59Z");
        Instant midnight = lateInTheEvening.plusSeconds(1);
        CandidateFacts facts = called("an").certified(march(3)).facts();
        assertThat(judge(facts, lateInTheEvening).reasons(Weight.FORBIDS)).isEmpty();
        assertThat(judge(facts, midnight).reasons(Weight.FORBIDS))
                .extracting(Reason::code, Reason::day)
                .containsExactly(tuple(ReasonCode.CERTIFICATE_EXPIRED, march(3)));
    }

    @Test
    void whoWorksNowSaysUntilWhen() {
        Candidate judged = called("an").onWeekdays("08:00", "17:00").at(NOW);
        assertThat(reason(judged, ReasonCode.ON_SHIFT).at()).isEqualTo(at(3, "17:00"));
        assertThat(judged.onShift()).isTrue();
        assertThat(judged.choice()).isEqualTo(Choice.OPEN);
    }

    @Test
    void whoWorksLaterSaysWhenAndMayBeChosen() {
        Candidate judged = called("an").onWeekdays("14:00", "22:00").at(NOW);
        assertThat(reason(judged, ReasonCode.NEXT_SHIFT).at()).isEqualTo(at(3, "14:00"));
        assertThat(judged.nextShiftAt()).isEqualTo(at(3, "14:00"));
        assertThat(judged.onShift()).isFalse();
        assertThat(judged.choice()).isEqualTo(Choice.OPEN);
    }

    @Test
    void anExtraDayMakesSomebodyPresent() {
        Candidate judged = called("an")
                .onWeekdays("08:00", "17:00")
                .extra(7, "08:00", "12:00")
                .at(at(7, "09:00"));
        assertThat(reason(judged, ReasonCode.ON_SHIFT).at()).isEqualTo(at(7, "12:00"));
    }

    @Test
    void whoIsAwayTodayIsChosenOnlyWithANote() {
        Candidate off = called("an").onWeekdays("08:00", "17:00").off(3).at(NOW);
        assertThat(reason(off, ReasonCode.AWAY).day()).isEqualTo(march(3));
        assertThat(off.choice()).isEqualTo(Choice.WITH_NOTE);
        assertThat(off.nextShiftAt()).isEqualTo(at(4, "08:00"));

        Candidate onLeave = called("an").onLeave(1, 12).at(NOW);
        assertThat(reason(onLeave, ReasonCode.AWAY).day()).isEqualTo(march(12));
        assertThat(onLeave.choice()).isEqualTo(Choice.WITH_NOTE);
        assertThat(called("an").onLeave(4, 12).at(NOW).choice()).isEqualTo(Choice.OPEN);
    }

    @Test
    void whoHasNoShiftsWorksAnyTime() {
        assertThat(codes(called("an").at(NOW))).contains(ReasonCode.NO_SHIFTS);
        assertThat(called("an").at(NOW).choice()).isEqualTo(Choice.OPEN);
    }

    @Test
    void aZoneCountsForWhoeverHasOne() {
        assertThat(codes(called("an").at(NOW))).contains(ReasonCode.ZONE_ANYWHERE);
        assertThat(codes(called("an").zoned(true).at(NOW))).contains(ReasonCode.ZONE_INSIDE);
        Candidate outside = called("an").zoned(false).at(NOW);
        assertThat(codes(outside)).contains(ReasonCode.ZONE_OUTSIDE);
        assertThat(outside.choice()).isEqualTo(Choice.WITH_NOTE);
    }

    @ParameterizedTest
    @CsvSource({"ROOM, SAME_ROOM", "FLOOR, SAME_FLOOR", "BUILDING, SAME_BUILDING", "SITE, SAME_SITE"})
    void theSmallestPlaceTheyShareSaysHowNearSomebodyIs(Near near, ReasonCode code) {
        assertThat(codes(called("an").near(near).at(NOW))).contains(code);
        assertThat(codes(called("an").at(NOW))).doesNotContain(code);
    }

    @Test
    void whoHasAsManyJobsAsTheyMayIsFull() {
        assertThat(called("an").busy(3, 4).at(NOW).choice()).isEqualTo(Choice.OPEN);
        Candidate full = called("an").busy(4, 4).at(NOW);
        assertThat(full.choice()).isEqualTo(Choice.WITH_NOTE);
        assertThat(reason(full, ReasonCode.LOAD_FULL))
                .extracting(Reason::have, Reason::need)
                .containsExactly(4, 4);
    }

    @Test
    void everythingThatSpeaksAgainstSomebodyIsSaid() {
        Candidate judged = DispatchRules.judge(
                new DispatchNeed("water", 2, "licence"),
                called("an")
                        .skilled(1)
                        .zoned(false)
                        .busy(4, 4)
                        .onLeave(3, 3)
                        .declined()
                        .facts(),
                NOW,
                SHANGHAI);
        assertThat(judged.choice()).isEqualTo(Choice.CLOSED);
        assertThat(judged.reasons(Weight.FORBIDS))
                .extracting(Reason::code)
                .containsExactly(ReasonCode.CERTIFICATE_MISSING);
        assertThat(judged.reasons(Weight.OVERRIDABLE))
                .extracting(Reason::code)
                .containsExactlyInAnyOrder(
                        ReasonCode.SKILL_LOW,
                        ReasonCode.DECLINED_BEFORE,
                        ReasonCode.AWAY,
                        ReasonCode.LOAD_FULL,
                        ReasonCode.ZONE_OUTSIDE);
    }

    private static Choice licensed(SomeTechnician technician) {
        return judge(technician.facts(), NOW).choice();
    }

    private static Candidate judge(CandidateFacts facts, Instant now) {
        return DispatchRules.judge(new DispatchNeed(null, 1, "licence"), facts, now, SHANGHAI);
    }

    private static List<ReasonCode> codes(Candidate judged) {
        return judged.reasons().stream().map(Reason::code).toList();
    }

    private static Reason reason(Candidate judged, ReasonCode code) {
        return judged.reasons().stream()
                .filter(reason -> reason.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
