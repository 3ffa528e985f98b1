package org.houqin.feedback;

import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.houqin.feedback.invitation.SurveyToken;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.api.Operation;
import org.houqin.testkit.api.Things;

/** An invitation of a requester for each operation. */
final class FollowUpThings implements Things {
    private Case latest = Case.withoutAddress();

    @Override
    public String service() {
        return "feedback";
    }

    @Override
    public String thing(String operation) {
        latest = Case.withoutAddress();
        UUID invitation = latest.closed(1).invitation(1);
        return operation.contains("/public/surveys/") ? link(invitation) : invitation.toString();
    }

    /** What its mail would say, for an invitation whose requester we cannot write to. */
    private static String link(UUID invitation) {
        SurveyToken token = SurveyToken.next();
        TestDatabase.execute("update invitation set token_hash = '\\x%s' where id = '%s'"
                .formatted(HexFormat.of().formatHex(token.hash()), invitation));
        return token.value();
    }

    @Override
    public UUID owner(String role) {
        return latest.person;
    }

    /** Whoever has the link answers under nobody's name, and that is written down too. */
    @Override
    public boolean audited(Operation operation) {
        return Things.super.audited(operation) || operation.name().equals("POST /public/surveys/{token}");
    }

    /** Invitations are sent by a job. */
    @Override
    public Set<String> byItself() {
        return Set.of("invitation");
    }
}
