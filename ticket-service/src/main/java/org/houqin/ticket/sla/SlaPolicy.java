package org.houqin.ticket.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houqin.platform.text.LocalName;

/**
 * One version of a policy.
 *
 * @param effectiveFrom null while it is a draft
 */
public record SlaPolicy(UUID id, String code, LocalName name, int number, Instant effectiveFrom, SlaTerms terms) {
    /**
     * How closely a policy fits. The closer one comes first: it names more criteria; of equally many the one with the
     * deeper category, then place, then department, then the one that names the customer group, then the urgency.
     */
    public record Fit(int criteria, int category, int place, int department, int group, int urgency)
            implements Comparable<Fit> {
        private static final Comparator<Fit> CLOSEST = Comparator.comparingInt(Fit::criteria)
                .thenComparingInt(Fit::category)
                .thenComparingInt(Fit::place)
                .thenComparingInt(Fit::department)
                .thenComparingInt(Fit::group)
                .thenComparingInt(Fit::urgency)
                .reversed();

        @Override
        public int compareTo(Fit other) {
            return CLOSEST.compare(this, other);
        }
    }

    /** How closely it fits, or nothing when it is for other tickets. */
    public Optional<Fit> fit(SlaSubject subject) {
        SlaMatch match = terms.match();
        int category = depth(match.categoryId(), subject.categories());
        int place = depth(match.locationId(), subject.places());
        int department = depth(match.departmentId(), subject.departments());
        int group = match.groupId() == null ? 0 : subject.groups().contains(match.groupId()) ? 1 : -1;
        int urgency = match.urgency() == null ? 0 : match.urgency() == subject.urgency() ? 1 : -1;
        if (category < 0 || place < 0 || department < 0 || group < 0 || urgency < 0) {
            return Optional.empty();
        }
        int criteria = Integer.signum(category) + Integer.signum(place) + Integer.signum(department) + group + urgency;
        return Optional.of(new Fit(criteria, category, place, department, group, urgency));
    }

    /** Counted from the root, which is 1; 0 when it does not matter, -1 when it does not lie on the path. */
    private static int depth(UUID wanted, List<UUID> path) {
        if (wanted == null) {
            return 0;
        }
        int at = path.indexOf(wanted);
        return at < 0 ? -1 : path.size() - at;
    }
}
