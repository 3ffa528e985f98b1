package org.houqin.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The status as text in columns. */
final class StatusTable {
    private static final String LINE = "%-12s %-11s %8s %6s %8s %9s %8s%n";
    private static final long MIB = 1024 * 1024;

    private StatusTable() {}

    static String render(List<StatusRow> rows, Instant now) {
        StringBuilder table =
                new StringBuilder(LINE.formatted("PART", "STATE", "PID", "PORT", "MEMORY", "UPTIME", "RESTARTS"));
        for (StatusRow row : rows) {
            table.append(LINE.formatted(
                    row.part(),
                    row.state(),
                    row.pid() == 0 ? "-" : row.pid(),
                    row.port(),
                    row.residentBytes() == 0 ? "-" : row.residentBytes() / MIB + " MB",
                    row.startedAt() == null ? "-" : words(Duration.between(row.startedAt(), now)),
                    row.restarts()));
        }
        long total = rows.stream().mapToLong(StatusRow::residentBytes).sum();
        return table.append(LINE.formatted("total", "", "", "", total / MIB + " MB", "", "")
                        .stripTrailing())
                .append(System.lineSeparator())
                .toString();
    }

    private static String words(Duration time) {
        if (time.toDays() > 0) {
            return "%dd %02dh".formatted(time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0
                ? "%dh %02dm".formatted(time.toHours(), time.toMinutesPart())
                : "%dm %02ds".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
