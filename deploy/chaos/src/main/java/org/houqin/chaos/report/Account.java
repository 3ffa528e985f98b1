package org.houqin.chaos.report;

import java.time.Instant;
import java.util.List;
import org.houqin.chaos.check.Verdict;
import org.houqin.chaos.fault.Measures.Measure;
import org.houqin.chaos.fault.Story;
import org.houqin.chaos.message.MessageStory;

/** All that a run came to. */
public record Account(
        long seed,
        String profile,
        Instant began,
        Instant ended,
        String machine,
        Numbers load,
        List<Story> faults,
        List<MessageStory> messages,
        List<Measure> measures,
        List<Verdict> verdicts) {

    /** What the load did in all. */
    public record Numbers(long walks, long abandoned, Story.Seen writes, int events) {}

    public long passed() {
        return faults.stream()
                        .filter(story -> story.good() && !story.wasSkipped())
                        .count()
                + messages.stream().filter(MessageStory::good).count()
                + measures.stream().filter(Measure::holds).count()
                + verdicts.stream().filter(Verdict::holds).count();
    }

    public long failed() {
        return faults.stream().filter(story -> !story.good()).count()
                + messages.stream().filter(story -> !story.good()).count()
                + measures.stream().filter(measure -> !measure.holds()).count()
                + verdicts.stream().filter(verdict -> !verdict.holds()).count();
    }

    public String lastLine() {
        return passed() + " passed, " + failed() + " failed";
    }
}
