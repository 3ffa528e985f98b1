package org.houqin.ticket.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.dispatch.CandidateFacts.Near;
import org.houqin.ticket.dispatch.TechnicianProfile.Day;
import org.houqin.ticket.dispatch.TechnicianProfile.DayKind;
import org.houqin.ticket.dispatch.TechnicianProfile.Leave;
import org.houqin.ticket.dispatch.TechnicianProfile.Shift;

/** A technician of a house in Shanghai, as tests of the rules of dispatch want them; days are of March 2026, the 2nd a Monday. */
final class SomeTechnician {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final String name;
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();
    private final List<Leave> leaves = new ArrayList<>();
    private boolean firm;
    private Integer level;
    private boolean certified;
    private LocalDate certifiedUntil;
    private boolean zoned;
    private boolean inZone;
    private int openJobs;
    private int maxOpenJobs = 4;
    private Near near;
    private Instant lastServed;
    private boolean declined;

    private SomeTechnician(String name) {
        this.name = name;
    }

    static SomeTechnician called(String name) {
        return new SomeTechnician(name);
    }

    /** Works from Monday to Friday. */
    SomeTechnician onWeekdays(String starts, String ends) {
        for (int weekday = 1; weekday <= 5; weekday++) {
            on(weekday, starts, ends);
        }
        return this;
    }

    /** Works once a week; 1 is Monday. */
    SomeTechnician on(int weekday, String starts, String ends) {
        shifts.add(new Shift(weekday, starts, ends));
        return this;
    }

    SomeTechnician extra(int day, String starts, String ends) {
        days.add(new Day(march(day), DayKind.EXTRA, starts, ends));
        return this;
    }

    SomeTechnician off(int day) {
        days.add(new Day(march(day), DayKind.OFF, null, null));
        return this;
    }

    SomeTechnician onLeave(int first, int last) {
        leaves.add(new Leave(march(first), march(last), null));
        return this;
    }

    SomeTechnician ofAFirm() {
        firm = true;
        return this;
    }

    SomeTechnician skilled(int degree) {
        level = degree;
        return this;
    }

    SomeTechnician certified(LocalDate until) {
        certified = true;
        certifiedUntil = until;
        return this;
    }

    /** Has zones, one of which holds the place or none does. */
    SomeTechnician zoned(boolean inside) {
        zoned = true;
        inZone = inside;
        return this;
    }

    SomeTechnician busy(int jobs, int most) {
        openJobs = jobs;
        maxOpenJobs = most;
        return this;
    }

    SomeTechnician near(Near distance) {
        near = distance;
        return this;
    }

    SomeTechnician servedAt(Instant at) {
        lastServed = at;
        return this;
    }

    SomeTechnician declined() {
        declined = true;
        return this;
    }

    Roster roster() {
        return new Roster(shifts, days, leaves, SHANGHAI);
    }

    CandidateFacts facts() {
        return new CandidateFacts(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                List.of(),
                firm,
                level,
                certified,
                certifiedUntil,
                zoned,
                inZone,
                shifts,
                days,
                leaves,
                openJobs,
                maxOpenJobs,
                near,
                lastServed,
                declined);
    }

    /** As they are judged for work that takes nothing. */
    Candidate at(Instant now) {
        return DispatchRules.judge(new DispatchNeed(null, 1, null), facts(), now, SHANGHAI);
    }

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, 1).plusDays(day - 1L);
    }

    /** An instant such as {@code 3, "08:30"}: the third of March by the house's clocks. */
    static Instant at(int day, String time) {
        return LocalDateTime.parse(march(day) + "T" + time).atZone(SHANGHAI).toInstant();
    }
}
