package org.houqin.ticket.visitor;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.houqin.platform.problem.TooManyRequests;

/**
 * Counts what is open to everybody, per address or place and window of time, in one row of the database each: every
 * replica sees the same count. Addresses are kept as hashes that change daily.
 */
@ApplicationScoped
class PublicUse {
    private static final String COUNT = """
            insert into public_use as u (counted, started_at, uses) values ($1, $2, 1)
            on conflict (counted, started_at) do update set uses = u.uses + 1 returning uses
            """;

    private final Pool pool;
    private final Clock clock;

    PublicUse(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * Counts one use, whatever becomes of it.
     *
     * @param what what is used
     * @param by the address or place it is counted for
     * @throws TooManyRequests when there were as many as allowed in this window already
     */
    Uni<Void> count(String what, String by, int most, Duration window) {
        Instant now = clock.instant();
        long seconds = window.toSeconds();
        Instant began = Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
        byte[] counted = hash(what + " " + by + " " + now.getEpochSecond() / 86_400);
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(Buffer.buffer(counted), began.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getInteger(0))
                .invoke(uses -> {
                    if (uses > most) {
                        throw new TooManyRequests(
                                "Too many of these from here; wait a little.",
                                Duration.between(now, began.plus(window)).toSeconds() + 1);
                    }
                })
                .replaceWithVoid();
    }

    @Scheduled(every = "1h", delayed = "7m")
    Uni<Void> forget() {
        return pool.preparedQuery("delete from public_use where started_at < $1")
                .execute(Tuple.of(clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
