package org.houqin.ticket.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.houqin.platform.problem.RuleViolation;

/** The teams and who belongs to them. */
@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, UUID> {
    private static final String MEMBERS = "select technician_id from team_member where team_id = ?1";
    private static final String FIRM_OF = """
            select m.team_id from team_member m join team g on g.id = m.team_id and g.firm and g.active
            where m.technician_id = ?1 order by m.team_id limit 1
            """;

    private static final String REMEMBERED = """
            select cast(json_build_object(
                'nameZh', g.name_zh, 'nameEn', g.name_en, 'firm', g.firm, 'leadId', g.lead_id,
                'memberIds', (select coalesce(json_agg(technician_id order by technician_id), '[]')
                    from team_member where team_id = g.id),
                'zoneIds', (select coalesce(json_agg(location_id order by location_id), '[]')
                    from team_zone where team_id = g.id),
                'categoryIds', (select coalesce(json_agg(category_id order by category_id), '[]')
                    from team_category where team_id = g.id),
                'active', g.active) as text)
            from team g where g.id = ?1
            """;

    private final ObjectMapper json;

    Teams(ObjectMapper json) {
        this.json = json;
    }

    /** @throws RuleViolation INVALID_INPUT on this field when there is no such team at work */
    public Uni<Team> require(UUID id, String field) {
        return find("id = ?1 and active = true", id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RuleViolation.invalid(field, "is no team at work"));
    }

    /** Who belongs to the team; nobody when {@code team} is null. Asking does not write what is changed so far. */
    public Uni<Set<UUID>> membersOf(UUID team) {
        return team == null
                ? Uni.createFrom().item(Set.of())
                : getSession()
                        .flatMap(session -> session.createNativeQuery(MEMBERS, UUID.class)
                                .setFlushMode(FlushMode.COMMIT)
                                .setParameter(1, team)
                                .getResultList())
                        .map(Set::copyOf);
    }

    /** Whether the team is an outside firm; not when {@code team} is null. */
    public Uni<Boolean> isFirm(UUID team) {
        return team == null
                ? Uni.createFrom().item(false)
                : count("id = ?1 and firm = true", team).map(found -> found > 0);
    }

    /** Whether the team takes work. */
    public Uni<Boolean> isAtWork(UUID team) {
        return count("id = ?1 and active = true", team).map(found -> found > 0);
    }

    /** The outside firm somebody works for, or null for the house's own people. */
    public Uni<UUID> firmOf(UUID technician) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(FIRM_OF, UUID.class)
                        .setParameter(1, technician)
                        .getSingleResultOrNull());
    }

    /** Writes anew who belongs to the team and what it looks after. */
    Uni<Void> describe(UUID team, TeamProfile profile) {
        return rows("team_member", "technician_id", team, profile.memberIds())
                .flatMap(done -> rows("team_zone", "location_id", team, profile.zoneIds()))
                .flatMap(done -> rows("team_category", "category_id", team, profile.categoryIds()));
    }

    /** What the history remembers of a team; null for one that is not there yet. */
    Uni<Map<String, Object>> remembered(UUID team) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(REMEMBERED, String.class)
                        .setParameter(1, team)
                        .getSingleResultOrNull())
                .map(text -> text == null ? null : read(text));
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is remembered of a team does not parse", e);
        }
    }

    private Uni<Void> rows(String table, String column, UUID team, Collection<UUID> ids) {
        String all = String.join(",", ids.stream().map(UUID::toString).toList());
        return getSession()
                .flatMap(session -> session.createNativeQuery("delete from " + table + " where team_id = ?1")
                        .setParameter(1, team)
                        .executeUpdate())
                .flatMap(gone -> getSession())
                .flatMap(session -> session.createNativeQuery("insert into " + table + " (team_id, " + column
                                + ") select distinct cast(?1 as uuid), cast(one as uuid)"
                                + " from unnest(string_to_array(cast(?2 as text), ',')) as one where one <> ''")
                        .setParameter(1, team.toString())
                        .setParameter(2, all)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
