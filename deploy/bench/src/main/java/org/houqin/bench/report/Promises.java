package org.houqin.bench.report;

import java.util.Map;
import java.util.UUID;
import org.houqin.bench.Ground;
import org.houqin.bench.load.Ask;
import org.houqin.local.Port;
import org.houqin.local.Trouble;

/**
 * What the figures hold for, asked of the running parts. Each question answers how it was found; a part that does not keep its
 * promise is a {@link Trouble}, because figures of such a stack say nothing.
 */
final class Promises {
    private static final Map<Port, String> ASKED = Map.of(
            Port.TICKET, "/api/me",
            Port.INVENTORY, "/api/items",
            Port.PROCUREMENT, "/api/suppliers",
            Port.FEEDBACK, "/api/responses");
    private static final String ACCOUNT = "staff";
    private static final String HELD =
            "select 1 from relay_lease where expires_at > clock_timestamp() - interval '10 seconds'";
    private static final int INVALID = 400;
    private static final int UNAUTHENTICATED = 401;

    private final Ground ground;

    Promises(Ground ground) {
        this.ground = ground;
    }

    String authentication() throws InterruptedException {
        String forged = forged(ground.badges().of(ACCOUNT));
        for (var service : ASKED.entrySet()) {
            Ask ask = Ask.get(ground.port(service.getKey()), service.getValue(), ACCOUNT);
            require(
                    service.getKey(),
                    "a request without a token",
                    ground.requests().status(ask, null),
                    UNAUTHENTICATED);
            require(service.getKey(), "a forged token", ground.requests().status(ask, forged), UNAUTHENTICATED);
        }
        return "on: each service answered 401 without a token and to a forged one";
    }

    /** The same with another signature. */
    static String forged(String badge) {
        int signature = badge.lastIndexOf('.') + 1;
        char other = badge.charAt(signature) == 'A' ? 'B' : 'A';
        return badge.substring(0, signature) + other + badge.substring(signature + 1);
    }

    /** Asked of a ticket that does not exist, which is found out after the words were looked at. */
    String validation() throws InterruptedException {
        Ask ask = Ask.post(
                ground.port(Port.TICKET),
                "/api/tickets/" + UUID.randomUUID() + "/comment",
                ACCOUNT,
                "{\"text\":\" \"}");
        int status = ground.requests().status(ask, ground.badges().of(ACCOUNT));
        require(Port.TICKET, "a comment without words", status, INVALID);
        return "on: a comment without words was answered 400";
    }

    private static void require(Port service, String what, int status, int promised) {
        if (status != promised) {
            throw new Trouble("%s answered %d to %s, not %d: figures of such a stack say nothing."
                    .formatted(service.neededBy(), status, what, promised));
        }
    }

    String relay() {
        for (Port service : ASKED.keySet()) {
            if (ground.server().value(service.part(), HELD) == null) {
                throw new Trouble(
                        "%s has no relay: nobody has held its lease in the last 10 s.".formatted(service.neededBy()));
            }
        }
        return "on: the lease of each service's outbox is held";
    }

    String consumers() throws InterruptedException {
        return "on: " + ground.rest().listeners() + " of them in all groups";
    }
}
