package org.houqin.feedback;

import java.util.UUID;
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
        return latest.closed(1).invitation(1).toString();
    }

    @Override
    public UUID owner(String role) {
        return latest.person;
    }
}
