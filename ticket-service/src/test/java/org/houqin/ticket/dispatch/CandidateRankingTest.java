package org.houqin.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.ticket.dispatch.SomeTechnician.at;
import static org.houqin.ticket.dispatch.SomeTechnician.called;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.ticket.dispatch.CandidateFacts.Near;
import org.junit.jupiter.api.Test;

class CandidateRankingTest {
    /** A Tuesday. */
    private static final Instant NOW = at(3, "10:00");

    @Test
    void whoMayBeChosenComesBeforeWhoMayNotWithoutANote() {
        assertThat(ranked(working("an").zoned(false), working("bo").busy(3, 4))).containsExactly("bo", "an");
        assertThat(ranked(working("an").zoned(false).declined(), working("bo").off(3)))
                .as("the fewer reasons against somebody, the better")
                .containsExactly("bo", "an");
    }

    @Test
    void whoWorksNowComesFirstThenWhoWorksSoonest() {
        assertThat(ranked(
                        called("an"),
                        called("bo").onWeekdays("18:00", "22:00"),
                        called("cai").onWeekdays("12:00", "16:00"),
                        called("ding").onWeekdays("08:00", "17:00").busy(3, 4)))
                .containsExactly("ding", "cai", "bo", "an");
    }

    @Test
    void anExtraShiftIsTheNextShift() {
        assertThat(ranked(
                        called("an").onWeekdays("18:00", "22:00"),
                        called("bo").onWeekdays("20:00", "22:00").extra(3, "11:00", "12:00")))
                .containsExactly("bo", "an");
    }

    @Test
    void theSmallerShareOfTheirLoadGoesBeforeNearness() {
        assertThat(ranked(
                        working("an").busy(2, 4).near(Near.ROOM),
                        working("bo").busy(3, 10).near(Near.SITE)))
                .containsExactly("bo", "an");
    }

    @Test
    void theNearestComeFirstAndThoseElsewhereLast() {
        assertThat(ranked(
                        working("an"),
                        working("bo").near(Near.SITE),
                        working("cai").near(Near.BUILDING),
                        working("ding").near(Near.FLOOR),
                        working("e").near(Near.ROOM)))
                .containsExactly("e", "ding", "cai", "bo", "an");
    }

    @Test
    void whoHasWaitedLongestForATicketComesFirstThenTheOrderOfNames() {
        assertThat(ranked(
                        working("an").servedAt(NOW.minusSeconds(60)),
                        working("bo").servedAt(NOW.minusSeconds(600)),
                        working("ding"),
                        working("cai")))
                .containsExactly("cai", "ding", "bo", "an");
    }

    @Test
    void aRulePicksTheBestWhoWorksNowOrHasNoShifts() {
        assertThat(picked(called("an").onWeekdays("12:00", "16:00"), called("bo")))
                .isEqualTo("bo");
        assertThat(picked(
                        called("an").zoned(false),
                        called("bo").off(3),
                        called("cai").onWeekdays("12:00", "16:00")))
                .isNull();
        assertThat(picked(called("an"), working("bo"))).isEqualTo("bo");
    }

    @Test
    void aRuleGivesWorkToAnOutsideFirmOnlyWhereItNamesOne() {
        List<Candidate> all = CandidateRanking.rank(
                List.of(called("an").ofAFirm().at(NOW), called("bo").at(NOW)));
        assertThat(CandidateRanking.forRule(all, null))
                .extracting(Candidate::name)
                .containsExactly("bo");
        assertThat(CandidateRanking.forRule(all, UUID.randomUUID()))
                .extracting(Candidate::name)
                .containsExactly("an", "bo");
    }

    @Test
    void whomARulePassedOverIsSaidWithWhatSpeaksAgainstThem() {
        List<Candidate> all = Stream.of(
                        working("an").zoned(false).declined(),
                        called("bo").onWeekdays("12:00", "16:00"),
                        working("cai"))
                .map(technician -> technician.at(NOW))
                .toList();
        assertThat(PassedOver.of(CandidateRanking.rank(all)))
                .extracting(PassedOver::name)
                .containsExactly("bo", "an");
        assertThat(PassedOver.of(all).get(0).reasons()).extracting(Reason::code).containsExactly(ReasonCode.NEXT_SHIFT);
    }

    /** Somebody at work. */
    private static SomeTechnician working(String name) {
        return called(name).onWeekdays("08:00", "17:00");
    }

    private static List<String> ranked(SomeTechnician... technicians) {
        return rank(technicians).stream().map(Candidate::name).toList();
    }

    private static String picked(SomeTechnician... technicians) {
        return CandidateRanking.pick(rank(technicians)).map(Candidate::name).orElse(null);
    }

    private static List<Candidate> rank(SomeTechnician... technicians) {
        return CandidateRanking.rank(
                Stream.of(technicians).map(technician -> technician.at(NOW)).toList());
    }
}
