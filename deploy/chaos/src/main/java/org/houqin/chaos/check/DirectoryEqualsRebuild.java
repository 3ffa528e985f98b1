package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houqin.chaos.message.Seen;
import org.houqin.chaos.stack.Service;

/** The copy of the directory equals a rebuild from its events. */
final class DirectoryEqualsRebuild implements Invariant {
    @Override
    public String promise() {
        return "The copy of the directory equals a rebuild from its events";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Map<String, String> told = new TreeMap<>();
        evidence.events(event -> "ticket.person-changed.v1".equals(event.type())).stream()
                .sorted(Comparator.comparing(Seen::subject).thenComparing(Seen::sequence))
                .forEach(event -> told.put(event.subject(), person(Payload.of(event))));
        Set<String> kept = new TreeSet<>(evidence.rows(
                Service.FEEDBACK,
                "select id, display_name, coalesce(email, ''), active from person",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getBoolean(4)));
        Set<String> wanted = new TreeSet<>();
        told.forEach((id, person) -> wanted.add(id + " " + person));
        return Difference.between("told", wanted, "kept", kept);
    }

    private static String person(Payload of) {
        return of.text("displayName") + " " + of.text("email") + " " + of.text("active");
    }
}
