package org.houqin.ticket.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.dispatch.Candidate;
import org.houqin.ticket.dispatch.CandidateQueries;

/** What a dispatcher looks at before deciding: who could do it, and whether it was reported before. */
@ApplicationScoped
public class CrewQueries {
    private static final String DUPLICATES = """
            with recursive one as (select * from ticket where id = cast(?1 as uuid)),
            up as (
                select l.id, l.parent_id from location l join one on one.location_id = l.id and l.kind <> 'SITE'
                union all select l.id, l.parent_id from location l join up on l.id = up.parent_id where l.kind <> 'SITE'
            ),
            down as (
                select l.id from location l join one on one.location_id = l.id
                union all select l.id from location l join down on l.parent_id = down.id
            ),
            likely as (
                select t.id, t.location_id = one.location_id as here,
                    coalesce(c.parent_id, c.id) = coalesce(m.parent_id, m.id) as same_area,
                    (select count(*) from unnest(bigrams(t.title)) as w where w = any(bigrams(one.title)))
                        * 1.0 / greatest(1, cardinality(bigrams(one.title))) as like_words
                from one
                join category m on m.id = one.category_id
                join ticket t on t.open and t.id <> one.id
                    and t.location_id in (select id from up union select id from down)
                join category c on c.id = t.category_id
            )
            select cast(coalesce(jsonb_agg(cast(view as jsonb)), '[]') as text) from (
                select
            """ + TicketSql.SUMMARY + """
             as view from likely k join ticket t on t.id = k.id
                where k.same_area or k.like_words >= 0.4
                order by k.here desc, k.same_area desc, k.like_words desc, t.created_at, t.id limit 10) found
            """;

    private final CandidateQueries candidates;
    private final TicketQueries tickets;
    private final ObjectMapper json;

    CrewQueries(CandidateQueries candidates, TicketQueries tickets, ObjectMapper json) {
        this.candidates = candidates;
        this.tickets = tickets;
        this.json = json;
    }

    /** For those who may decide who does it. */
    public Uni<List<Candidate>> candidates(UUID id, UUID team, Actor actor) {
        return forDeciders(id, actor, TicketAction.DISPATCH, TicketAction.HANDOVER)
                .flatMap(ticket -> candidates.of(id, team));
    }

    /** Open tickets that may be about the same need, likeliest first. */
    public Uni<List<TicketSummary>> duplicates(UUID id, Actor actor) {
        return forDeciders(id, actor, TicketAction.MERGE)
                .flatMap(ticket -> Panache.withSession(() -> Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(DUPLICATES, String.class)
                                .setParameter(1, id.toString())
                                .getSingleResult())))
                .flatMap(text -> tickets.seen(parse(text), actor));
    }

    private Uni<TicketView> forDeciders(UUID id, Actor actor, TicketAction... actions) {
        return tickets.view(id, actor).invoke(ticket -> {
            for (TicketAction action : actions) {
                if (ticket.permissions().isTheirs(action, actor)) {
                    return;
                }
            }
            throw RuleViolation.forbidden("This is for those who decide who does it.");
        });
    }

    private List<TicketSummary> parse(String text) {
        try {
            return json.readValue(text, new TypeReference<List<TicketSummary>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view of a ticket does not parse", e);
        }
    }
}
