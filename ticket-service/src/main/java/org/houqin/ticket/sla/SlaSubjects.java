package org.houqin.ticket.sla;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;

/** What policies look at, found in the session under way in one statement. */
@ApplicationScoped
public class SlaSubjects {
    /**
     * Finds the paths of category {@code ?1}, place {@code ?2}, and department {@code ?4} or else that of person {@code ?3}; the
     * beginning of a statement that goes on with {@link #PATHS}.
     */
    public static final String WITH_PATHS = """
            with recursive
            c (id, parent_id, depth) as (
                select id, parent_id, 0 from category where id = cast(?1 as uuid)
                union all select p.id, p.parent_id, c.depth + 1 from category p join c on p.id = c.parent_id),
            l (id, parent_id, depth) as (
                select id, parent_id, 0 from location where id = cast(?2 as uuid)
                union all select p.id, p.parent_id, l.depth + 1 from location p join l on p.id = l.parent_id),
            d (id, parent_id, depth) as (
                select d.id, d.parent_id, 0 from department d
                where d.id = coalesce(cast(?4 as uuid),
                    (select department_id from person where id = cast(?3 as uuid)))
                union all select p.id, p.parent_id, d.depth + 1 from department p join d on p.id = d.parent_id)
            """;

    /** The paths found, and the groups the person is in, as arguments of {@code jsonb_build_object}. */
    public static final String PATHS = """
            'categories', (select coalesce(jsonb_agg(id order by depth), '[]') from c),
            'places', (select coalesce(jsonb_agg(id order by depth), '[]') from l),
            'departments', (select coalesce(jsonb_agg(id order by depth), '[]') from d),
            'groups', (select coalesce(jsonb_agg(distinct g.id), '[]') from people_group g where g.active
                and (g.id in (select group_id from group_person where person_id = cast(?3 as uuid))
                    or g.id in (select m.group_id from group_department m join d on d.id = m.department_id)))
            """;

    private static final String SUBJECT = WITH_PATHS + "select cast(jsonb_build_object(" + PATHS + ") as text)";

    private final Rulebook rulebook;
    private final ObjectMapper json;

    SlaSubjects(Rulebook rulebook, ObjectMapper json) {
        this.rulebook = rulebook;
        this.json = json;
    }

    /** The limits of what was looked at, for clocks that start at this instant. */
    public Uni<SlaLimits> limits(SlaSubject subject, Instant at) {
        return rulebook.inSession().map(rules -> rules.limits(subject, at));
    }

    /**
     * What policies look at; place, requester and department may be null.
     *
     * @throws RuleViolation INVALID_INPUT on {@code categoryId} when there is none
     */
    public Uni<SlaSubject> subject(
            UUID categoryId, Urgency urgency, UUID locationId, UUID requesterId, UUID departmentId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SUBJECT, String.class)
                        .setParameter(1, text(categoryId))
                        .setParameter(2, text(locationId))
                        .setParameter(3, text(requesterId))
                        .setParameter(4, text(departmentId))
                        .getSingleResult())
                .map(this::parse)
                .invoke(paths -> {
                    if (paths.categories().isEmpty()) {
                        throw RuleViolation.invalid("categoryId", "is no category");
                    }
                })
                .map(paths -> new SlaSubject(
                        urgency, paths.categories(), paths.places(), paths.departments(), paths.groups()));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private SlaSubject parse(String paths) {
        try {
            return json.readValue(paths, SlaSubject.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Paths do not parse", e);
        }
    }
}
