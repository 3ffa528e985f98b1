package org.houqin.ticket.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.sla.SlaGoal;
import org.houqin.ticket.sla.SlaTerms;

/** What terms must be to hold: they set something, and name only what there is. */
@ApplicationScoped
class PolicyCheck {
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
                else '' end as text)) as text)
            """;

    private final Versions versions;

    PolicyCheck(Versions versions) {
        this.versions = versions;
    }

    /** @throws RuleViolation INVALID_INPUT that names the part of {@code terms} */
    Uni<Void> require(SlaTerms terms) {
        if (goals(terms).findAny().isEmpty()) {
            throw RuleViolation.invalid("terms", "sets no target");
        }
        String calendars = goals(terms)
                .map(goal -> goal.calendarId().toString())
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
        return versions.one(
                        UNKNOWN,
                        String.class,
                        calendars,
                        text(terms.match().categoryId()),
                        text(terms.match().locationId()),
                        text(terms.match().departmentId()))
                .invoke(unknown -> {
                    if (!unknown.isEmpty()) {
                        throw RuleViolation.invalid("terms." + unknown, "names nothing known");
                    }
                })
                .replaceWithVoid();
    }

    private static Stream<SlaGoal> goals(SlaTerms terms) {
        return Stream.of(terms.respond(), terms.resolve(), terms.firm()).filter(Objects::nonNull);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
