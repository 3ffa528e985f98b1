package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houqin.chaos.stack.Service;

/** Every closure of a ticket leads to exactly one invitation. */
final class OneInvitationPerClosure implements Invariant {
    @Override
    public String promise() {
        return "Every closure of a ticket has exactly one invitation";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Set<String> closed = new HashSet<>(evidence.rows(
                Service.TICKET,
                "select ticket_id || ' ' || (data ->> 'closure') from timeline where kind = 'closed'",
                row -> row.getString(1)));
        List<String> invited = evidence.rows(
                Service.FEEDBACK, "select ticket_id || ' ' || closure from invitation", row -> row.getString(1));
        Set<String> once = new HashSet<>();
        List<String> found = new ArrayList<>();
        for (String closure : invited) {
            if (!once.add(closure)) {
                found.add("the closure " + closure + " has two invitations");
            }
            if (!closed.contains(closure)) {
                found.add("the invitation " + closure + " has no closure");
            }
        }
        closed.stream()
                .filter(closure -> !once.contains(closure))
                .forEach(closure -> found.add("the closure " + closure + " has no invitation"));
        return found;
    }
}
