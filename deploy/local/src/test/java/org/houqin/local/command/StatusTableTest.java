package org.houqin.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTableTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final long MIB = 1024 * 1024;

    @Test
    void every_part_has_a_line_and_the_memory_is_summed() {
        String table = StatusTable.render(
                List.of(
                        new StatusRow("postgres", "up", 4711, 15432, 60 * MIB, NOW.minusSeconds(3725), 0),
                        new StatusRow("kafka", "dead", 0, 19092, 0, null, 2)),
                NOW);
        assertThat(table.lines())
                .containsExactly(
                        "PART         STATE            PID   PORT   MEMORY    UPTIME RESTARTS",
                        "postgres     up              4711  15432    60 MB    1h 02m        0",
                        "kafka        dead               -  19092        -         -        2",
                        "total                                       60 MB");
    }
}
