package org.houqin.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.ticket.dispatch.SomeTechnician.at;
import static org.houqin.ticket.dispatch.SomeTechnician.called;
import static org.houqin.ticket.dispatch.SomeTechnician.march;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
    @ParameterizedTest(name = "on the {0}th at {1}: until {2}, next on the {3}th")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, 07:59, -,     2",
                "2, 08:00, 17:00, 3",
                "2, 16:59, 17:00, 3",
                "2, 17:00, -,     3",
                "6, 17:00, -,     9",
                "7, 12:00, -,     9",
                "8, 23:59, -,     9",
            })
    void aShiftHoldsFromItsFirstMinuteUntilBeforeItsEnd(int day, String time, String until, int next) {
        Roster.Standing standing =
                called("an").onWeekdays("08:00", "17:00").roster().at(at(day, time));
        assertThat(standing.onShift()).isEqualTo(until != null);
        assertThat(standing.until()).isEqualTo(until == null ? null : at(day, until));
        assertThat(standing.next()).isEqualTo(at(next, "08:00"));
        assertThat(standing.awayUntil()).isNull();
    }

    @ParameterizedTest(name = "at {0}: until {1}, next {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "07:00, -,     08:00",
                "11:59, 12:00, 14:00",
                "12:30, -,     14:00",
                "14:00, 18:00, -",
            })
    void betweenTwoShiftsOfADayNobodyWorks(String time, String until, String next) {
        Roster.Standing standing = called("an")
                .on(1, "14:00", "18:00")
                .on(1, "08:00", "12:00")
                .roster()
                .at(at(2, time));
        assertThat(standing.until()).isEqualTo(until == null ? null : at(2, until));
        assertThat(standing.next()).isEqualTo(next == null ? at(9, "08:00") : at(2, next));
    }

    @Test
    void aNightShiftEndsOnTheNextDay() {
        Roster night = called("an").on(2, "22:00", "06:00").roster();
        assertThat(night.at(at(3, "22:00")).until()).isEqualTo(at(4, "06:00"));
        assertThat(night.at(at(4, "05:59")).until()).isEqualTo(at(4, "06:00"));
        assertThat(night.at(at(4, "06:00")).until()).isNull();
        assertThat(night.at(at(4, "06:00")).next()).isEqualTo(at(10, "22:00"));
        assertThat(night.at(at(3, "05:00")).onShift()).isFalse();
    }

    @Test
    void aShiftThatEndsWhenItStartsLastsADay() {
        Roster whole = called("an").on(7, "08:00", "08:00").roster();
        assertThat(whole.at(at(8, "07:59")).onShift()).isFalse();
        assertThat(whole.at(at(9, "07:59")).until()).isEqualTo(at(9, "08:00"));
    }

    @Test
    void hoursAreThoseOfTheHouse() {
        Roster day = called("an").onWeekdays("08:00", "17:00").roster();
        assertThat(day.at(Instant.parse("2026-03-01T23:59:59Z")).onShift()).isFalse();
        assertThat(day.at(Instant.parse("2026-03-02T00:00:00Z")).until()).isEqualTo("2026-03-02T09:00:00Z");
    }

    @Test
    void anExtraDayIsWorkedBesideTheWeeklyShifts() {
        Roster roster = called("an")
                .onWeekdays("08:00", "17:00")
                .extra(7, "10:00", "14:00")
                .roster();
        assertThat(roster.at(at(6, "18:00")).next()).isEqualTo(at(7, "10:00"));
        assertThat(roster.at(at(7, "13:00")).until()).isEqualTo(at(7, "14:00"));
        assertThat(roster.at(at(14, "13:00")).onShift()).isFalse();
    }

    @Test
    void anExtraShiftLengthensADay() {
        Roster roster = called("an")
                .onWeekdays("08:00", "17:00")
                .extra(3, "16:00", "20:00")
                .roster();
        assertThat(roster.at(at(3, "16:30")).until()).isEqualTo(at(3, "20:00"));
        assertThat(roster.at(at(3, "19:00")).until()).isEqualTo(at(3, "20:00"));
        assertThat(roster.at(at(4, "19:00")).onShift()).isFalse();
    }

    @Test
    void anExtraNightEndsOnTheNextDay() {
        Roster roster = called("an").extra(7, "22:00", "06:00").roster();
        assertThat(roster.at(at(8, "05:00")).until()).isEqualTo(at(8, "06:00"));
        assertThat(roster.at(at(8, "06:00")).known()).isTrue();
    }

    @Test
    void onADayOffNobodyWorks() {
        Roster roster = called("an").onWeekdays("08:00", "17:00").off(4).roster();
        assertThat(roster.at(at(3, "18:00")).next()).isEqualTo(at(5, "08:00"));
        assertThat(roster.at(at(4, "10:00")).onShift()).isFalse();
        assertThat(roster.at(at(4, "10:00")).awayUntil()).isEqualTo(march(4));
        assertThat(roster.at(at(4, "10:00")).next()).isEqualTo(at(5, "08:00"));
        assertThat(roster.at(at(5, "10:00")).awayUntil()).isNull();
    }

    @Test
    void leaveCoversItsFirstAndItsLastDay() {
        Roster roster = called("an").onWeekdays("08:00", "17:00").onLeave(3, 5).roster();
        assertThat(roster.at(at(2, "10:00")).onShift()).isTrue();
        for (int day = 3; day <= 5; day++) {
            assertThat(roster.at(at(day, "10:00")).onShift()).isFalse();
            assertThat(roster.at(at(day, "10:00")).awayUntil()).isEqualTo(march(5));
            assertThat(roster.at(at(day, "10:00")).next()).isEqualTo(at(6, "08:00"));
        }
        assertThat(roster.at(at(6, "10:00")).onShift()).isTrue();
    }

    @Test
    void ofTwoLeavesTheLongerHolds() {
        Roster roster = called("an")
                .onWeekdays("08:00", "17:00")
                .onLeave(3, 4)
                .onLeave(3, 10)
                .off(3)
                .roster();
        assertThat(roster.at(at(3, "10:00")).awayUntil()).isEqualTo(march(10));
    }

    @Test
    void leaveGoesBeforeAnExtraDay() {
        Roster roster = called("an").extra(4, "08:00", "17:00").onLeave(4, 4).roster();
        assertThat(roster.at(at(4, "10:00")).onShift()).isFalse();
        assertThat(roster.at(at(4, "10:00")).awayUntil()).isEqualTo(march(4));
    }

    @Test
    void theNightBeforeALeaveIsWorkedToItsEnd() {
        Roster roster = called("an").on(2, "22:00", "06:00").onLeave(4, 8).roster();
        assertThat(roster.at(at(4, "05:00")).until()).isEqualTo(at(4, "06:00"));
        assertThat(roster.at(at(4, "05:00")).awayUntil()).isNull();
        assertThat(roster.at(at(4, "07:00")).awayUntil()).isEqualTo(march(8));
    }

    @Test
    void theNextShiftIsLookedForOverTwoWeeks() {
        Roster away = called("an").on(1, "08:00", "17:00").onLeave(2, 15).roster();
        assertThat(away.at(at(2, "10:00")).next()).isEqualTo(at(16, "08:00"));
        Roster longer = called("an").on(1, "08:00", "17:00").onLeave(2, 31).roster();
        assertThat(longer.at(at(2, "10:00")).next()).isNull();
        assertThat(longer.at(at(2, "10:00")).known()).isTrue();
    }

    @Test
    void nothingIsKnownOfWhoeverHasNoShifts() {
        assertThat(called("an").roster().at(at(2, "10:00"))).isEqualTo(new Roster.Standing(false, null, null, null));
        assertThat(called("an").off(2).roster().at(at(2, "10:00")))
                .isEqualTo(new Roster.Standing(false, null, null, march(2)));
    }
}
