package org.houqin.ticket.sop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;

/** The procedures and their versions. */
@ApplicationScoped
public class Sops implements PanacheRepositoryBase<Sop, UUID> {
    private static final String KEEP = """
            insert into sop_version (id, sop_id, number, name_zh, name_en, signature, steps, at, by_name)
            select cast(?1 as uuid), s.id, s.number, s.name_zh, s.name_en, s.signature,
                cast(cast(?3 as text) as jsonb), ?4, ?5
            from sop s where s.id = cast(?2 as uuid)
            """;

    private final ObjectMapper json;
    private final Clock clock;

    Sops(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The procedure with its row locked, or null. */
    Uni<Sop> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Boolean> hasCategory(UUID category) {
        return count("categoryId", category).map(found -> found > 0);
    }

    /** Keeps the version that is in force from now on. */
    Uni<Void> keep(Sop sop, List<SopStep> steps, Actor actor) {
        return flush().flatMap(done -> getSession())
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, Ids.next().toString())
                        .setParameter(2, sop.id().toString())
                        .setParameter(3, write(steps))
                        .setParameter(4, clock.instant())
                        .setParameter(5, actor.name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Steps as a version keeps them. */
    public List<SopStep> read(String steps) {
        try {
            return List.of(json.readValue(steps, SopStep[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Steps do not parse", e);
        }
    }

    private String write(List<SopStep> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not representable as JSON", e);
        }
    }

    /** What the history remembers: one line per step says what changed in it. */
    static Map<String, Object> remembered(SopRequest wanted, List<SopStep> steps) {
        Map<String, Object> facts = new java.util.LinkedHashMap<>();
        facts.put("categoryId", wanted.categoryId());
        facts.put("nameZh", wanted.name().zh());
        facts.put("nameEn", wanted.name().en());
        facts.put("signature", wanted.signature());
        facts.put("active", wanted.active());
        facts.put("steps", steps.stream().map(Sops::line).toList().toString());
        return facts;
    }

    private static String line(SopStep step) {
        return step.text().zh() + (step.mandatory() ? " *" : "");
    }
}
