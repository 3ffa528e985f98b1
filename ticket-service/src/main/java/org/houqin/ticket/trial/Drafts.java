package org.houqin.ticket.trial;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.policy.CalendarCheck;
import org.houqin.ticket.policy.PolicyCheck;

/** What a request wants to try, checked as if it were to hold; in the session under way. */
@ApplicationScoped
class Drafts {
    private static final LocalName UNNAMED = new LocalName("新规则", "New policy");
    private static final String NEW_CODE = "NEW";

    private final PolicyCheck check;

    Drafts(PolicyCheck check) {
        this.check = check;
    }

    /** @throws RuleViolation INVALID_INPUT that names the field */
    Uni<Draft> of(SimulationRequest wanted) {
        return wanted.policy() != null ? policy(wanted.policy()) : calendar(wanted.calendar());
    }

    private Uni<Draft> policy(PolicyToTry wanted) {
        return check.require("policy.terms", wanted.terms()).flatMap(known -> {
            LocalName name = wanted.name() == null ? UNNAMED : wanted.name();
            String code = wanted.code() == null ? NEW_CODE : wanted.code();
            return wanted.id() == null
                    ? Uni.createFrom().item(new Draft(Ids.next(), code, name, wanted.terms(), null))
                    : named("sla_policy", wanted.id(), "policy.id")
                            .map(found -> new Draft(
                                    wanted.id(),
                                    found[0].toString(),
                                    wanted.name() == null ? name(found) : name,
                                    wanted.terms(),
                                    null));
        });
    }

    private Uni<Draft> calendar(CalendarToTry wanted) {
        CalendarCheck.require("calendar.rules", wanted.rules());
        return named("calendar", wanted.id(), "calendar.id")
                .map(found -> new Draft(wanted.id(), found[0].toString(), name(found), null, wanted.rules()));
    }

    /** What categories are called, by their ids. */
    Uni<Map<String, LocalName>> categoryNames() {
        return rows("select cast(id as text), name_zh, name_en from category").map(rows -> {
            Map<String, LocalName> names = new HashMap<>();
            rows.forEach(row -> names.put(row[0].toString(), name(row)));
            return names;
        });
    }

    private static Uni<Object[]> named(String table, UUID id, String field) {
        return rows("select code, name_zh, name_en from " + table + " where id = cast(?1 as uuid)", id.toString())
                .map(rows -> {
                    if (rows.isEmpty()) {
                        throw RuleViolation.invalid(field, "names nothing known");
                    }
                    return rows.get(0);
                });
    }

    private static LocalName name(Object[] row) {
        return new LocalName(row[1].toString(), row[2].toString());
    }

    private static Uni<List<Object[]>> rows(String sql, Object... values) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql, Object[].class);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.getResultList();
        });
    }
}
