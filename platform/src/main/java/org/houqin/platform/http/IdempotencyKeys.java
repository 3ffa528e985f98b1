package org.houqin.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.jboss.resteasy.reactive.RestResponse;

/** The first answer to each {@code Idempotency-Key}, kept 30 days per person in the transaction of the command itself. */
@ApplicationScoped
class IdempotencyKeys {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    private final ObjectMapper json;
    private final Pool pool;

    IdempotencyKeys(ObjectMapper json, Pool pool) {
        this.json = json;
        this.pool = pool;
    }

    /** Runs the command, or gives its first answer again; inside a transaction. */
    Uni<Object> once(Actor actor, String key, String path, Object[] parameters, Supplier<Uni<Object>> command) {
        if (key.isBlank() || key.length() > LONGEST) {
            return Uni.createFrom().failure(RuleViolation.invalid(HEADER, "must have 1 to " + LONGEST + " characters"));
        }
        String hash = hash(path, parameters);
        return claim(actor, key, hash)
                .flatMap(first -> first
                        ? command.get()
                                .flatMap(answer -> keep(actor, key, answer).replaceWith(answer))
                        : again(actor, key, hash));
    }

    private Uni<Boolean> claim(Actor actor, String key, String hash) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into idempotency_key (person_id, key, request_hash)"
                                        + " values (cast(?1 as uuid), ?2, ?3) on conflict do nothing")
                        .setParameter(1, actor.key())
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private Uni<Void> keep(Actor actor, String key, Object answer) {
        Answer kept = Answer.of(answer);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("update idempotency_key set status = ?3, location = ?4,"
                                + " etag = ?5, body = ?6 where person_id = cast(?1 as uuid) and key = ?2")
                        .setParameter(1, actor.key())
                        .setParameter(2, key)
                        .setParameter(3, kept.status())
                        .setParameter(4, kept.location())
                        .setParameter(5, kept.etag())
                        .setParameter(6, kept.entity() == null ? null : write(kept.entity()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Object> again(Actor actor, String key, String hash) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select request_hash, status, location, etag, body from idempotency_key"
                                        + " where person_id = cast(?1 as uuid) and key = ?2",
                                Object[].class)
                        .setParameter(1, actor.key())
                        .setParameter(2, key)
                        .getSingleResult())
                .map(row -> {
                    if (!hash.equals(row[0])) {
                        throw new RuleViolation(
                                CommonError.IDEMPOTENCY_KEY_REUSED,
                                "This Idempotency-Key was used for another request; take a new one.");
                    }
                    return replay(row);
                });
    }

    private static Object replay(Object[] row) {
        Response.ResponseBuilder answer = Response.status(((Number) row[1]).intValue());
        if (row[2] != null) {
            answer.location(URI.create(row[2].toString()));
        }
        if (row[3] != null) {
            answer.header(HttpHeaders.ETAG, row[3]);
        }
        if (row[4] != null) {
            answer.entity(row[4].toString()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }

    @Scheduled(cron = "0 17 3 * * ?")
    Uni<Void> forget() {
        return pool.query("delete from idempotency_key where created_at < now() - interval '30 days'")
                .execute()
                .replaceWithVoid();
    }

    private String hash(String path, Object[] parameters) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            for (Object parameter : parameters) {
                digest.update((byte) 0);
                if (parameter instanceof Record) {
                    digest.update(write(parameter).getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What of an answer is kept. */
    private record Answer(int status, String location, String etag, Object entity) {
        static Answer of(Object answer) {
            if (answer instanceof RestResponse<?> response) {
                return of(response.toResponse());
            }
            if (answer instanceof Response response) {
                Object entity = response.getEntity();
                String etag = response.getHeaderString(HttpHeaders.ETAG);
                URI location = response.getLocation();
                return new Answer(
                        response.getStatus(),
                        location == null ? null : location.toString(),
                        etag == null ? ETags.of(entity) : etag,
                        entity);
            }
            return new Answer(answer == null ? 204 : 200, null, ETags.of(answer), answer);
        }
    }
}
