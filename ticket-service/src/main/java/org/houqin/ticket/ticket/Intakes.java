package org.houqin.ticket.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.sla.SlaSubjects;

/** Reads what has to be known before a need is taken in, in one statement: most of what is written is written by reports. */
@ApplicationScoped
class Intakes {
    private static final String READ = SlaSubjects.WITH_PATHS + """
            select cast(jsonb_build_object(
                'counted', nextval('ticket_number'),
                'actor', (select jsonb_build_object('account', account, 'username', username, 'name', display_name,
                    'email', email) from person where id = cast(?5 as uuid)),
                'placeInUse', (select active from location where id = cast(?2 as uuid)),
                'categoryInUse', (select active from category where id = cast(?1 as uuid)),
                'sorted', exists (select from desk_rule where kind = 'TRIAGE' and mode <> 'DRAFT'),
            """ + SlaSubjects.PATHS + ") as text)";

    private final ObjectMapper json;

    Intakes(ObjectMapper json) {
        this.json = json;
    }

    /** For a need of this requester, reported by the actor. */
    Uni<Intake> of(NewTicket wanted, UUID requesterId, Actor actor) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(READ, String.class)
                        .setParameter(1, wanted.categoryId().toString())
                        .setParameter(2, wanted.locationId().toString())
                        .setParameter(3, requesterId.toString())
                        .setParameter(4, (String) null)
                        .setParameter(5, actor.key())
                        .getSingleResult())
                .map(this::parse);
    }

    private Intake parse(String text) {
        try {
            return json.readValue(text, Intake.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What has to be known does not parse", e);
        }
    }
}
