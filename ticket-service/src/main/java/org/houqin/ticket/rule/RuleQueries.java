package org.houqin.ticket.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houqin.platform.time.HouseTime;

/** Reads rules and what they look at, and tries a rule on past tickets. */
@ApplicationScoped
public class RuleQueries {
    private static final int MOST = 5_000;
    private static final String LIST = """
            select cast(coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'version', r.version, 'position', r.position,
                'name', r.name, 'mode', r.mode, 'condition', r.asked, 'outcome', r.done, 'names', jsonb_build_object(
                    'category', thing_name(r.asked ->> 'categoryId'), 'place', thing_name(r.asked ->> 'locationId'),
                    'department', thing_name(r.asked ->> 'departmentId'),
                    'newCategory', thing_name(r.done ->> 'categoryId'), 'policy', thing_name(r.done ->> 'policyId'),
                    'team', thing_name(r.done ->> 'teamId')))
                order by r.position, r.id), '[]') as text)
            from (select *, cast(condition as jsonb) as asked, cast(outcome as jsonb) as done
                from desk_rule where kind = ?1) r
            """;
    private static final String FACTS = """
            with recursive chosen as (
                select t.id, t.number, t.title, t.description, t.category_id, t.urgency, t.nature, t.location_id, t.channel,
                    t.created_at, p.department_id, t.technician_id, t.team_id, s.data
                from ticket t left join person p on p.id = t.requester_id
                left join lateral (select e.data from timeline e where e.ticket_id = t.id and e.kind = 'submitted'
                    order by e.position limit 1) s on true
                where (cast(?1 as text) <> '' and t.id = cast(nullif(cast(?1 as text), '') as uuid))
                    or (cast(?1 as text) = '' and t.created_at >= cast(?2 as timestamptz))
                order by t.created_at desc limit cast(?3 as integer)
            ),
            reported as (select *, coalesce(cast(data ->> 'categoryId' as uuid), category_id) as first_category
                from chosen),
            c as (select id, id as up, parent_id from category
                where id in (select first_category from reported) or id in (select category_id from chosen)
                union all select c.id, p.id, p.parent_id from c join category p on p.id = c.parent_id),
            l as (select id, id as up, parent_id from location where id in (select location_id from chosen)
                union all select l.id, p.id, p.parent_id from l join location p on p.id = l.parent_id),
            d as (select id, id as up, parent_id from department where id in (select department_id from chosen)
                union all select d.id, p.id, p.parent_id from d join department p on p.id = d.parent_id),
            cs as (select id, jsonb_agg(up) as ups from c group by id),
            ls as (select id, jsonb_agg(up) as ups from l group by id),
            ds as (select id, jsonb_agg(up) as ups from d group by id)
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'id', r.id, 'number', r.number, 'title', r.title, 'description', r.description,
                'categoryId', r.first_category, 'categories', cs.ups, 'finalCategories', fs.ups, 'places', ls.ups,
                'departments', coalesce(ds.ups, '[]'), 'urgency', coalesce(r.data ->> 'urgency', r.urgency),
                'nature', coalesce(r.data ->> 'nature', r.nature), 'finalNature', r.nature,
                'channel', r.channel, 'at', r.created_at, 'finalCategoryId', r.category_id, 'finalUrgency', r.urgency,
                'finalPolicies', (select coalesce(jsonb_agg(distinct k.policy_id), '[]') from sla_clock k
                    where k.ticket_id = r.id and k.policy_id is not null),
                'worked', jsonb_build_object('technicianId', r.technician_id, 'technicianName', w.display_name,
                    'teamId', r.team_id, 'teams', (select coalesce(jsonb_agg(m.team_id), '[]') from team_member m
                        where m.technician_id = r.technician_id)))
                order by r.created_at desc), '[]') as text)
            from reported r join cs on cs.id = r.first_category
            join cs fs on fs.id = r.category_id join ls on ls.id = r.location_id
            left join ds on ds.id = r.department_id left join person w on w.id = r.technician_id
            """;

    private final RuleBook rules;
    private final ObjectMapper json;
    private final HouseTime house;
    private final Clock clock;

    RuleQueries(RuleBook rules, ObjectMapper json, HouseTime house, Clock clock) {
        this.rules = rules;
        this.json = json;
        this.house = house;
        this.clock = clock;
    }

    public Uni<List<RuleView>> all(RuleKind kind) {
        return Panache.withSession(() -> Panache.getSession()
                        .call(session -> session.flush())
                        .flatMap(session -> session.createNativeQuery(LIST, String.class)
                                .setParameter(1, kind.name())
                                .getSingleResult()))
                .map(text -> parse(text, new TypeReference<List<RuleView>>() {}));
    }

    /** The rule in force that decides about a ticket, as the transaction under way has left both. */
    public Uni<Optional<Rule>> deciding(RuleKind kind, UUID ticket) {
        return rules.inForce(kind)
                .flatMap(inForce -> inForce.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : facts(ticket, Instant.EPOCH, 1)
                                .map(found -> found.stream()
                                        .findFirst()
                                        .flatMap(facts -> Rule.firstFor(inForce, current(kind, facts), house.zone()))));
    }

    /** What a triage rule would have done in the past days, together with those before it; touches nothing. */
    public Uni<RuleTrial> trial(RuleTrialRequest wanted) {
        return past(RuleKind.TRIAGE, wanted)
                .map(past -> RuleTrial.of(wanted.tried(), past.inFront(), past.tickets(), house.zone()));
    }

    /** What a rule is tried on, latest first, and the rules that are looked at before it. */
    record Past(List<Rule> inFront, List<RuleFacts> tickets) {}

    Uni<Past> past(RuleKind kind, RuleTrialRequest wanted) {
        Instant since = clock.instant().minus(Duration.ofDays(wanted.days()));
        return rules.of(kind)
                .map(all -> inFront(all, wanted))
                .flatMap(inFront -> facts(null, since, MOST).map(tickets -> new Past(inFront, tickets)));
    }

    /** Rules in force that are looked at before the one being tried. */
    private List<Rule> inFront(List<DeskRule> all, RuleTrialRequest wanted) {
        List<Rule> inFront = new ArrayList<>();
        for (DeskRule rule : all) {
            if (rule.id().equals(wanted.ruleId())) {
                break;
            }
            if (rule.mode() != RuleMode.DRAFT) {
                inFront.add(rules.ready(rule));
            }
        }
        return inFront;
    }

    /** Triage looks at what was reported, dispatch at what it was found to be. */
    private static RuleFacts current(RuleKind kind, RuleFacts facts) {
        return switch (kind) {
            case TRIAGE -> facts;
            case DISPATCH -> facts.asSortedIn();
        };
    }

    private Uni<List<RuleFacts>> facts(UUID ticket, Instant since, int most) {
        return Panache.withSession(() -> Panache.getSession()
                        .call(session -> session.flush())
                        .flatMap(session -> session.createNativeQuery(FACTS, String.class)
                                .setParameter(1, ticket == null ? "" : ticket.toString())
                                .setParameter(2, OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                                .setParameter(3, most)
                                .getSingleResult()))
                .map(text -> parse(text, new TypeReference<List<RuleFacts>>() {}));
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rules or what they look at do not parse", e);
        }
    }
}
