package org.houqin.ticket.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rules. */
@ApplicationScoped
public class RuleBook implements PanacheRepositoryBase<DeskRule, UUID> {
    private final ObjectMapper json;

    RuleBook(ObjectMapper json) {
        this.json = json;
    }

    /** All of a kind in their order. */
    public Uni<List<DeskRule>> of(RuleKind kind) {
        return list("kind = ?1 order by place, id", kind);
    }

    /** Those that are switched on, in their order. */
    public Uni<List<Rule>> inForce(RuleKind kind) {
        return list("kind = ?1 and mode <> ?2 order by place, id", kind, RuleMode.DRAFT)
                .map(found -> found.stream().map(this::ready).toList());
    }

    Rule ready(DeskRule rule) {
        return new Rule(
                rule.id(),
                rule.name(),
                rule.mode(),
                read(rule.condition(), RuleCondition.class),
                read(rule.outcome(), RuleOutcome.class));
    }

    RuleView view(DeskRule rule) {
        Rule ready = ready(rule);
        return new RuleView(
                rule.id(),
                rule.version(),
                rule.place(),
                rule.name(),
                rule.mode(),
                ready.condition(),
                ready.outcome(),
                null);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not representable as JSON", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rule does not parse", e);
        }
    }
}
