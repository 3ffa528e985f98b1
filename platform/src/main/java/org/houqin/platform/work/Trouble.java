package org.houqin.platform.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** Tells trouble that passes (a part is away, a race was lost) from a fault that stays. */
public final class Trouble {
    /** SQLSTATE classes: connection, resources, operator intervention, system error. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

    /** SQLSTATE class of serialization failures and deadlocks. */
    private static final String ROLLED_BACK = "40";

    /** A lock that did not come in time, and a transaction that was given up because nothing came from us for too long. */
    private static final Set<String> TIMED_OUT = Set.of("55P03", "25P03");

    private static final String UNIQUE_VIOLATION = "23505";

    /** Numbers and times out of range, and characters that PostgreSQL cannot keep (NUL). */
    private static final Set<String> NOT_STORABLE = Set.of("22003", "22008", "22021", "22P05");

    private Trouble() {}

    /** Whether the same work may well succeed when the database or the network is back. */
    public static boolean isOutage(Throwable failure) {
        return chain(
                failure,
                cause -> cause instanceof IOException && !(cause instanceof JsonProcessingException)
                        || cause instanceof TimeoutException
                        || cause instanceof io.smallrye.mutiny.TimeoutException
                        || cause instanceof JDBCConnectionException
                        || PASSING.contains(sqlClass(cause))
                        || TIMED_OUT.contains(sqlState(cause))
                        || closed(cause));
    }

    /** Whether another transaction was faster; trying again decides on what it left. */
    public static boolean isLostRace(Throwable failure) {
        return chain(
                failure,
                cause -> cause instanceof StaleStateException
                        || cause instanceof OptimisticLockException
                        || UNIQUE_VIOLATION.equals(sqlState(cause))
                        || ROLLED_BACK.equals(sqlClass(cause)));
    }

    /** Whether the database cannot keep a value that was sent. */
    public static boolean isNotStorable(Throwable failure) {
        return chain(failure, cause -> NOT_STORABLE.contains(sqlState(cause)));
    }

    private static boolean closed(Throwable cause) {
        String name = cause.getClass().getName();
        String message = String.valueOf(cause.getMessage());
        return name.startsWith("io.vertx.core") && (message.contains("closed") || message.contains("Timeout"))
                || name.contains("ClosedConnectionException")
                || name.contains("ClosedChannelException")
                || name.contains("ConnectionPoolTooBusyException");
    }

    private static String sqlClass(Throwable cause) {
        String state = sqlState(cause);
        return state.length() < 2 ? state : state.substring(0, 2);
    }

    private static String sqlState(Throwable cause) {
        String state = cause instanceof PgException pg
                ? pg.getSqlState()
                : cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state == null ? "" : state;
    }

    private static boolean chain(Throwable failure, java.util.function.Predicate<Throwable> test) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (test.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
