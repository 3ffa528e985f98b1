package org.houqin.ticket.imports;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** The imports, their files and what was wrong in them. */
@ApplicationScoped
public class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {
    private static final String CLAIM = """
            update import_run set claimed_by = cast(?1 as uuid), claimed_until = now() + interval '30 seconds',
                attempts = attempts + 1
            where id = (select id from import_run where status in ('CHECKING', 'APPLYING')
                and (claimed_until is null or claimed_until < now() or claimed_by is null)
                order by created_at limit 1 for update skip locked)
            returning id
            """;
    private static final String WRONG = """
            insert into import_error (id, import_id, line, field, value, reason)
            select id, cast(?2 as uuid), line, field, value, reason
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                as entry (id uuid, line integer, field text, value text, reason text)
            """;

    private final Json json;

    ImportRuns(Json json) {
        this.json = json;
    }

    /** Takes something that is to be done for a while; its id, or null when there is nothing. */
    Uni<UUID> claim(UUID worker) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM, UUID.class)
                        .setParameter(1, worker.toString())
                        .getResultList())
                .map(claimed -> claimed.isEmpty() ? null : claimed.get(0));
    }

    /** Keeps it a while longer. */
    Uni<Void> hold(UUID id) {
        return execute(
                "update import_run set claimed_until = now() + interval '30 seconds' where id = cast(?1 as uuid)", id);
    }

    Uni<ImportRun> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> keep(UUID id, byte[] file) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into import_file (import_id, content) values (cast(?1 as uuid), ?2)")
                        .setParameter(1, id.toString())
                        .setParameter(2, file)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<byte[]> file(UUID id) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select content from import_file where import_id = cast(?1 as uuid)", byte[].class)
                        .setParameter(1, id.toString())
                        .getSingleResult());
    }

    /** Remembers which header stands for which field. */
    Uni<Void> columns(UUID id, Map<String, String> headers) {
        List<ImportView.Mapped> mapped = headers.entrySet().stream()
                .map(header -> new ImportView.Mapped(header.getKey(), header.getValue()))
                .toList();
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "update import_run set columns = cast(cast(?2 as text) as jsonb) where id = cast(?1 as uuid)")
                        .setParameter(1, id.toString())
                        .setParameter(2, json.write(mapped))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> wrong(UUID id, List<RowError> errors) {
        if (errors.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String rows = json.write(errors.stream().map(Row::new).toList());
        return getSession()
                .flatMap(session -> session.createNativeQuery(WRONG)
                        .setParameter(1, rows)
                        .setParameter(2, id.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> forgetErrors(UUID id) {
        return execute("delete from import_error where import_id = cast(?1 as uuid)", id);
    }

    /** The file is needed no longer: it may be full of telephone numbers. */
    Uni<Void> forgetFile(UUID id) {
        return execute("delete from import_file where import_id = cast(?1 as uuid)", id);
    }

    private Uni<Void> execute(String sql, UUID id) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter(1, id.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private record Row(UUID id, int line, String field, String value, RowReason reason) {
        Row(RowError error) {
            this(Ids.next(), error.line(), error.field(), shortened(error.value()), error.reason());
        }

        private static String shortened(String value) {
            return value == null || value.length() <= 200 ? value : value.substring(0, 200);
        }
    }
}
