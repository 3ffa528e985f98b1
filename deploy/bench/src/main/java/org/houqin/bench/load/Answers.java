package org.houqin.bench.load;

import org.HdrHistogram.Histogram;

/** How long the answers of one round took. */
public record Answers(Histogram micros, double seconds) {
    private static final double MICROS_PER_MILLI = 1000;

    public double perSecond() {
        return micros.getTotalCount() / seconds;
    }

    /** In milliseconds. */
    public double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
    }
}
