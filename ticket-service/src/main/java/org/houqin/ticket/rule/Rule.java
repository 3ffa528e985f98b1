package org.houqin.ticket.rule;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A rule ready to be applied. */
public record Rule(UUID id, String name, RuleMode mode, RuleCondition condition, RuleOutcome outcome) {
    /** The first that fits, in their order. */
    public static Optional<Rule> firstFor(List<Rule> inOrder, RuleFacts facts, ZoneId zone) {
        return inOrder.stream().filter(rule -> rule.fits(facts, zone)).findFirst();
    }

    /** Whether everything the rule asks for holds of the ticket, in the house's time zone. */
    public boolean fits(RuleFacts facts, ZoneId zone) {
        return (condition.categoryId() == null || facts.categories().contains(condition.categoryId()))
                && (condition.locationId() == null || facts.places().contains(condition.locationId()))
                && (condition.departmentId() == null || facts.departments().contains(condition.departmentId()))
                && (condition.urgency() == null || condition.urgency() == facts.urgency())
                && (condition.nature() == null || condition.nature() == facts.nature())
                && (condition.channel() == null || condition.channel().equals(facts.channel()))
                && (condition.words().isEmpty() || says(facts))
                && inTime(facts.at().atZone(zone));
    }

    private boolean says(RuleFacts facts) {
        String text = (facts.title() + "\n" + (facts.description() == null ? "" : facts.description()))
                .toLowerCase(Locale.ROOT);
        return condition.words().stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean inTime(ZonedDateTime at) {
        return (condition.weekdays().isEmpty()
                        || condition.weekdays().contains(at.getDayOfWeek().getValue()))
                && inHours(at.toLocalTime());
    }

    private boolean inHours(LocalTime time) {
        if (condition.from() == null && condition.until() == null) {
            return true;
        }
        LocalTime from = condition.from() == null ? LocalTime.MIN : LocalTime.parse(condition.from());
        LocalTime until = condition.until() == null ? LocalTime.MAX : LocalTime.parse(condition.until());
        boolean since = !time.isBefore(from);
        boolean before = time.isBefore(until);
        return from.isBefore(until) ? since && before : since || before;
    }
}
