package org.houqin.ticket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houqin.ticket.sla.WaitingParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {
    @ParameterizedTest(name = "quiet {0}-{1}: {2} becomes {3}")
    @CsvSource({
        "22:00, 07:00, 2026-03-02T13:59:00Z, 2026-03-02T13:59:00Z",
        "22:00, 07:00, 2026-03-02T14:00:00Z, 2026-03-02T23:00:00Z",
        "22:00, 07:00, 2026-03-02T18:00:00Z, 2026-03-02T23:00:00Z",
        "22:00, 07:00, 2026-03-02T22:59:00Z, 2026-03-02T23:00:00Z",
        "22:00, 07:00, 2026-03-02T23:00:00Z, 2026-03-02T23:00:00Z",
        "12:00, 14:00, 2026-03-02T05:00:00Z, 2026-03-02T06:00:00Z",
        "12:00, 14:00, 2026-03-02T06:00:00Z, 2026-03-02T06:00:00Z",
        "08:00, 08:00, 2026-03-02T05:00:00Z, 2026-03-02T05:00:00Z",
    })
    void a_mail_waits_for_the_end_of_the_quiet_hours(LocalTime from, LocalTime to, Instant at, Instant next) {
        assertThat(new QuietHours(from, to, ZoneId.of("Asia/Shanghai")).next(at))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_notice_has_a_text_in_every_language(String language) {
        UUID one = UUID.randomUUID();
        NoticeSubject ticket = new NoticeSubject(
                one, "T-2026-000001", "Tap drips", false, one, one, "An", Set.of(), Set.of(UUID.randomUUID()));
        for (WaitingParty party : WaitingParty.values()) {
            assertThat(NoticeRules.TICKET)
                    .allSatisfy(name -> assertThat(NoticeRules.ticket(name, happened(party, one), ticket))
                            .isNotEmpty()
                            .allSatisfy(telling ->
                                    assertThat(NoticeTexts.keys(language)).contains(telling.key())));
        }
        assertThat(NeighbourNoticeRules.TYPES)
                .allSatisfy(type -> assertThat(NeighbourNoticeRules.tellings(type, happened(WaitingParty.OTHER, one)))
                        .isNotEmpty()
                        .allSatisfy(telling ->
                                assertThat(NoticeTexts.keys(language)).contains(telling.key())));
        assertThat(NoticeTexts.keys("zh")).isEqualTo(NoticeTexts.keys("en"));
    }

    @Test
    void a_text_names_the_thing_as_it_is() {
        assertThat(NoticeTexts.of("job.dispatched", Map.of("title", "Tap $1 {x}", "number", "T-1")))
                .satisfies(text -> assertThat(text.en()).isEqualTo("A new job: \"Tap $1 {x}\" (T-1)"))
                .satisfies(text -> assertThat(text.zh()).contains("Tap $1 {x}"));
        assertThat(NoticeTexts.in("zh", "store.short", Map.of("itemZh", "水龙头", "itemEn", "Tap", "ticket", "T-1")))
                .isEqualTo("工单 T-1 缺 水龙头");
    }

    @Test
    void who_took_a_ticket_on_is_told_while_they_have_it() {
        UUID one = UUID.randomUUID();
        NoticeSubject goneOn = new NoticeSubject(
                one, "T-2026-000001", "Tap drips", false, one, UUID.randomUUID(), "Bo", Set.of(), Set.of());
        assertThat(NoticeRules.ticket("grabbed", happened(WaitingParty.OTHER, one), goneOn))
                .isEmpty();
    }

    private static Happened happened(WaitingParty party, UUID technician) {
        return new Happened(
                null,
                null,
                null,
                technician,
                null,
                UUID.randomUUID(),
                null,
                null,
                party.name(),
                "RESERVED",
                null,
                null,
                "TIMEOUT",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
