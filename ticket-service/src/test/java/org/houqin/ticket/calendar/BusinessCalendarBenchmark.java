package org.houqin.ticket.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many due times and elapsed times one core works out per second, at random times of three years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BusinessCalendarBenchmark {
    private static final int TIMES = 1 << 12;

    private BusinessCalendar calendar;
    private final Instant[] starts = new Instant[TIMES];
    private final Instant[] ends = new Instant[TIMES];
    private int next;

    @Setup
    public void prepare() {
        calendar = new BusinessCalendar(SomeCalendar.with(
                SomeCalendar.school(),
                SomeCalendar.off("2025-01-20", "2025-02-16"),
                SomeCalendar.madeUp("2025-02-08", DayOfWeek.MONDAY),
                SomeCalendar.off("2025-10-01", "2025-10-08")));
        Instant first = Instant.parse("2024-01-01T00:00:00Z");
        Random random = new Random(1);
        for (int i = 0; i < TIMES; i++) {
            starts[i] = first.plusSeconds(random.nextInt(3 * 365 * 24 * 3_600));
            ends[i] = starts[i].plusSeconds(random.nextInt(20 * 24 * 3_600));
        }
    }

    @Benchmark
    public Instant due() {
        int i = next++ & TIMES - 1;
        return calendar.due(starts[i], 3_600 + i * 16L);
    }

    @Benchmark
    public long elapsed() {
        int i = next++ & TIMES - 1;
        return calendar.elapsed(starts[i], ends[i]);
    }
}
