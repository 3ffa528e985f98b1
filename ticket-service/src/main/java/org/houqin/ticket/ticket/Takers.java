package org.houqin.ticket.ticket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.text.SqlArray;

/** Who may take what is offered, by the judgement that shows each of them the pool; inside the transaction under way. */
@ApplicationScoped
public class Takers {
    private static final String OF = """
            select cast(t.id as text), cast(w.person_id as text) from ticket t cross join technician w
            where t.id = any (cast(cast(?1 as text) as uuid[])) and w.active and %s
            """.formatted(TicketFilters.offeredTo("w.person_id"));

    /** Everybody who may take one of these tickets now, by ticket; one that nobody may take is left out. */
    public Uni<Map<UUID, Set<UUID>>> of(Set<UUID> tickets) {
        if (tickets.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OF, Object[].class)
                        .setParameter(1, SqlArray.of(tickets))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> UUID.fromString(row[0].toString()),
                                mapping(row -> UUID.fromString(row[1].toString()), toSet()))));
    }
}
