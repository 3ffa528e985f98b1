package org.houqin.chaos.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houqin.chaos.message.Seen;

/** A relay publishes an event again only when it was interrupted, or another took over from it. */
final class PublishedOnceInPeace implements Invariant {
    @Override
    public String promise() {
        return "A relay publishes an event twice only around a fault";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Seen one : evidence.events(event -> true)) {
            boolean again = !known.add(one.id());
            if (again && !evidence.injected().isOurs(one) && evidence.isPeace(Instant.ofEpochMilli(one.at()))) {
                found.add("%s: the event %s was published again"
                        .formatted(one.publisher().part(), one.id()));
            }
        }
        return found;
    }
}
