package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.houqin.chaos.stack.Service;

/** The rating of every ticket equals the last answer about its closure. */
final class RatingsEqualRebuild implements Invariant {
    @Override
    public String promise() {
        return "The rating of every ticket equals the last answer about its closure";
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        Map<String, String> answered = new TreeMap<>();
        evidence.firsts(Service.FEEDBACK).values().stream()
                .filter(event -> "feedback.survey-answered.v1".equals(event.type()))
                .map(Payload::of)
                .forEach(answer -> answered.put(
                        answer.text("ticketId") + " closure " + answer.text("closure"), answer.text("score")));
        List<String> found = new ArrayList<>();
        evidence
                .rows(Service.TICKET, "select id, closure, rating_score from ticket", row ->
                        new String[] {row.getString(1) + " closure " + row.getInt(2), row.getString(3)})
                .stream()
                .filter(ticket -> !Objects.equals(answered.get(ticket[0]), ticket[1]))
                .forEach(ticket -> found.add("ticket %s shows %s, answered was %s"
                        .formatted(ticket[0], ticket[1], answered.get(ticket[0]))));
        return found;
    }
}
