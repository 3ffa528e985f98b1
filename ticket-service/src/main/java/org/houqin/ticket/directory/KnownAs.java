package org.houqin.ticket.directory;

import java.util.Objects;
import org.houqin.platform.identity.Actor;

/** How the directory knows somebody. */
public record KnownAs(boolean account, String username, String name, String email) {
    /** Whether that is what their token says. */
    public boolean says(Actor actor, String tokenUsername, String tokenEmail) {
        return account
                && Objects.equals(username, tokenUsername)
                && Objects.equals(name, actor.name())
                && Objects.equals(email, tokenEmail);
    }
}
