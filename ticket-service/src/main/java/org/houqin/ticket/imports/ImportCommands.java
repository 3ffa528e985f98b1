package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;

/** What people can do to imports; the work itself is {@link ImportWorker}'s. */
@ApplicationScoped
public class ImportCommands {
    private final ImportRuns runs;
    private final ImportWorker worker;
    private final Clock clock;

    ImportCommands(ImportRuns runs, ImportWorker worker, Clock clock) {
        this.runs = runs;
        this.worker = worker;
        this.clock = clock;
    }

    /** Takes a file in, to be checked. */
    public Uni<UUID> add(NewImport wanted, Actor actor) {
        return runs.persistAndFlush(new ImportRun(wanted.kind(), wanted.fileName(), actor, clock.instant()))
                .call(run -> runs.keep(run.id(), wanted.content()))
                .invoke(worker::soon)
                .map(ImportRun::id);
    }

    /** @throws RuleViolation NOT_FOUND, IMPORT_STATE unless it was checked and not applied yet */
    public Uni<Void> apply(UUID id, Actor actor) {
        return change(id, (run, at) -> run.apply(actor, at))
                .call(done -> runs.forgetErrors(id))
                .invoke(worker::soon);
    }

    /** @throws RuleViolation NOT_FOUND, IMPORT_STATE when it was applied already */
    public Uni<Void> discard(UUID id) {
        return change(id, ImportRun::discard).call(done -> runs.forgetFile(id));
    }

    private Uni<Void> change(UUID id, BiConsumer<ImportRun, java.time.Instant> change) {
        return runs.forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(run -> change.accept(run, clock.instant()))
                .call(runs::flush)
                .replaceWithVoid();
    }
}
