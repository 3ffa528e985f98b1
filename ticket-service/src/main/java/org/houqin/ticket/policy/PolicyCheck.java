package org.houqin.ticket.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.SqlArray;
import org.houqin.ticket.sla.SlaEscalation;
import org.houqin.ticket.sla.SlaGoal;
import org.houqin.ticket.sla.SlaTerms;

/** What terms must be to hold: they set something, and name only what there is. */
@ApplicationScoped
public class PolicyCheck {
    private static final String UNKNOWN = """
            select cast(to_jsonb(cast(case
                when exists (select from unnest(cast(cast(?1 as text) as uuid[])) k
                    where k not in (select calendar_id from calendar_version)) then 'calendarId'
                when cast(?2 as uuid) is not null and not exists (select from category where id = cast(?2 as uuid))
                    then 'match.categoryId'
                when cast(?3 as uuid) is not null and not exists (select from location where id = cast(?3 as uuid))
                    then 'match.locationId'
                when cast(?4 as uuid) is not null and not exists (select from department where id = cast(?4 as uuid))
                    then 'match.departmentId'
                when cast(?5 as uuid) is not null and not exists (select from people_group where id = cast(?5 as uuid))
                    then 'match.groupId'
                else '' end as text)) as text)
            """;

    private final Versions versions;

    PolicyCheck(Versions versions) {
        this.versions = versions;
    }

    /**
     * @param field what the terms are called in the request
     * @throws RuleViolation INVALID_INPUT that names the part of it
     */
    public Uni<Void> require(String field, SlaTerms terms) {
        if (goals(terms).findAny().isEmpty()) {
            throw RuleViolation.invalid(field, "sets no target");
        }
        escalation(field, terms.escalation());
        String calendars = SqlArray.of(Stream.concat(
                        goals(terms).map(SlaGoal::calendarId),
                        Stream.of(terms.escalation())
                                .map(SlaEscalation::calendarId)
                                .filter(Objects::nonNull))
                .distinct());
        return versions.one(
                        UNKNOWN,
                        String.class,
                        calendars,
                        text(terms.match().categoryId()),
                        text(terms.match().locationId()),
                        text(terms.match().departmentId()),
                        text(terms.match().groupId()))
                .invoke(unknown -> {
                    if (!unknown.isEmpty()) {
                        throw RuleViolation.invalid(field + "." + unknown, "names nothing known");
                    }
                })
                .replaceWithVoid();
    }

    private static void escalation(String field, SlaEscalation steps) {
        if (steps.dispatcherFrom() != null
                && steps.managerFrom() != null
                && steps.managerFrom() < steps.dispatcherFrom()) {
            throw RuleViolation.invalid(field + ".escalation.managerFrom", "comes before the desk");
        }
    }

    private static Stream<SlaGoal> goals(SlaTerms terms) {
        return Stream.of(terms.respond(), terms.resolve(), terms.firm()).filter(Objects::nonNull);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
