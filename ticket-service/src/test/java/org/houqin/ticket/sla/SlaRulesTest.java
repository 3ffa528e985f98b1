package org.houqin.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.SomeCalendar;
import org.junit.jupiter.api.Test;

class SlaRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final UUID CAMPUS = UUID.randomUUID();
    private static final UUID LAB = UUID.randomUUID();
    private static final UUID NETWORK = UUID.randomUUID();
    private static final UUID WIFI = UUID.randomUUID();
    private static final UUID PHYSICS = UUID.randomUUID();
    private static final UUID GUESTS = UUID.randomUUID();
    private static final SlaMatch ANY = new SlaMatch(null, null, null, null, null);
    private static final SlaSubject URGENT_WIFI_IN_THE_LAB = new SlaSubject(
            Urgency.URGENT, List.of(WIFI, NETWORK), List.of(LAB, CAMPUS), List.of(PHYSICS), List.of(GUESTS));

    @Test
    void theDeeperCategoryWins() {
        SlaRules rules = rules(
                policy("ANY", ANY, 8),
                policy("NETWORK", new SlaMatch(NETWORK, null, null, null, null), 4),
                policy("WIFI", new SlaMatch(WIFI, null, null, null, null), 2));
        assertThat(order(rules)).containsExactly("WIFI", "NETWORK", "ANY");
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW).resolve().amount()).isEqualTo(2);
    }

    @Test
    void whoNamesMoreIsCloser() {
        SlaRules rules = rules(
                policy("WIFI", new SlaMatch(WIFI, null, null, null, null), 2),
                policy("URGENT-ON-CAMPUS", new SlaMatch(null, Urgency.URGENT, CAMPUS, null, null), 4));
        assertThat(order(rules)).containsExactly("URGENT-ON-CAMPUS", "WIFI");
    }

    @Test
    void ofEquallyManyTheCategoryGoesBeforePlaceDepartmentGroupAndUrgency() {
        SlaRules rules = rules(
                policy("URGENT", new SlaMatch(null, Urgency.URGENT, null, null, null), 1),
                policy("PHYSICS", new SlaMatch(null, null, null, PHYSICS, null), 2),
                policy("GUESTS", new SlaMatch(null, null, null, null, GUESTS), 2),
                policy("LAB", new SlaMatch(null, null, LAB, null, null), 3),
                policy("CAMPUS", new SlaMatch(null, null, CAMPUS, null, null), 4),
                policy("NETWORK", new SlaMatch(NETWORK, null, null, null, null), 5));
        assertThat(order(rules)).containsExactly("NETWORK", "LAB", "CAMPUS", "PHYSICS", "GUESTS", "URGENT");
    }

    @Test
    void theCodeDecidesBetweenTwins() {
        assertThat(order(rules(policy("B", ANY, 1), policy("A", ANY, 2)))).containsExactly("A", "B");
    }

    @Test
    void whatIsForOthersDoesNotApply() {
        SlaRules rules = rules(
                policy("LOW", new SlaMatch(null, Urgency.LOW, null, null, null), 1),
                policy("RESIDENTS", new SlaMatch(null, null, null, null, UUID.randomUUID()), 1),
                policy("ELSEWHERE", new SlaMatch(null, null, UUID.randomUUID(), null, null), 1));
        assertThat(order(rules)).isEmpty();
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW).resolve()).isNull();
    }

    @Test
    void theLatestVersionInForceHoldsAndDraftsDoNot() {
        UUID id = UUID.randomUUID();
        SlaRules rules = rules(
                version(id, 1, LONG_AGO, 8, true),
                version(id, 2, NOW.minus(Duration.ofDays(1)), 6, true),
                version(id, 3, NOW.plus(Duration.ofDays(1)), 4, true),
                version(id, 4, null, 2, true));
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW).resolve().amount()).isEqualTo(6);
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW.plus(Duration.ofDays(2)))
                        .resolve()
                        .amount())
                .isEqualTo(4);
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, LONG_AGO.minusSeconds(1))
                        .resolve())
                .isNull();
    }

    @Test
    void aVersionThatIsSwitchedOffEndsThePolicy() {
        UUID id = UUID.randomUUID();
        SlaRules rules = rules(version(id, 1, LONG_AGO, 8, true), version(id, 2, NOW, 8, false));
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW).resolve()).isNull();
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW.minusSeconds(1)).resolve())
                .isNotNull();
    }

    @Test
    void theCalendarIsPinnedAsItHeldAtTheStart() {
        SlaRules rules = new SlaRules(
                1,
                List.of(policy("ANY", ANY, 8)),
                List.of(calendar(1, LONG_AGO), calendar(2, NOW.plusSeconds(1))),
                List.of());
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW).resolve().calendarVersion())
                .isEqualTo(1);
        assertThat(rules.limits(URGENT_WIFI_IN_THE_LAB, NOW.plusSeconds(1))
                        .resolve()
                        .calendarVersion())
                .isEqualTo(2);
    }

    @Test
    void aNamedPolicyGoesBeforeTheClosestWhereItSetsATargetAndHolds() {
        SlaPolicy named = policy("NAMED", new SlaMatch(UUID.randomUUID(), null, null, null, null), 2);
        SlaPolicy ended = new SlaPolicy(UUID.randomUUID(), "ENDED", name("ENDED"), 1, LONG_AGO, terms(ANY, 1, false));
        SlaRules rules = rules(policy("ANY", ANY, 8), named, ended);
        SlaLimit limit =
                rules.limits(URGENT_WIFI_IN_THE_LAB.naming(named.id()), NOW).resolve();
        assertThat(limit.amount()).isEqualTo(2);
        assertThat(limit.named()).isTrue();
        SlaLimit closest =
                rules.limits(URGENT_WIFI_IN_THE_LAB.naming(ended.id()), NOW).resolve();
        assertThat(closest.amount()).isEqualTo(8);
        assertThat(closest.named()).isFalse();
        assertThat(rules.limit(URGENT_WIFI_IN_THE_LAB.naming(named.id()), SlaTarget.RESPOND, NOW))
                .isNull();
    }

    private static List<String> order(SlaRules rules) {
        return rules.candidates(URGENT_WIFI_IN_THE_LAB, SlaTarget.RESOLVE, NOW).stream()
                .map(candidate -> candidate.policy().code())
                .toList();
    }

    private static SlaRules rules(SlaPolicy... policies) {
        return new SlaRules(1, List.of(policies), List.of(calendar(1, LONG_AGO)), PauseReason.USUAL);
    }

    private static SlaRules.CalendarVersion calendar(int number, Instant from) {
        return new SlaRules.CalendarVersion(
                SomeLimits.CALENDAR, number, from, new BusinessCalendar(SomeCalendar.school()));
    }

    private static SlaPolicy policy(String code, SlaMatch match, int hours) {
        return new SlaPolicy(UUID.randomUUID(), code, name(code), 1, LONG_AGO, terms(match, hours, true));
    }

    private static SlaPolicy version(UUID id, int number, Instant from, int hours, boolean enabled) {
        return new SlaPolicy(id, "P", name("P"), number, from, terms(ANY, hours, enabled));
    }

    private static SlaTerms terms(SlaMatch match, int hours, boolean enabled) {
        return new SlaTerms(
                match, null, new SlaGoal(hours, TargetUnit.HOURS, SomeLimits.CALENDAR), null, null, null, enabled);
    }

    private static LocalName name(String code) {
        return new LocalName(code, code);
    }
}
