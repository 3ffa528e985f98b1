package org.houqin.ticket.imports;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.RelayRunner;
import org.houqin.platform.work.Transactions;
import org.jboss.logging.Logger;

/**
 * Goes through the files, a chunk per transaction. Whatever dies half-way is taken up again by whoever claims it next: the
 * number of rows done commits with the rows, and a row carried over twice changes nothing.
 */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration SOON = Duration.ofMillis(100);

    private final ImportRuns runs;
    private final Map<ImportKind, RowWriter> writers = new HashMap<>();
    private final Transactions transactions;
    private final RelayRunner relay;
    private final Clock clock;
    private final int chunk;
    private final int mostRows;

    ImportWorker(
            ImportRuns runs,
            @All List<RowWriter> writers,
            Transactions transactions,
            RelayRunner relay,
            Clock clock,
            @ConfigProperty(name = "houqin.imports.chunk", defaultValue = "500") int chunk,
            @ConfigProperty(name = "houqin.imports.most-rows", defaultValue = "50000") int mostRows) {
        this.runs = runs;
        writers.forEach(writer -> this.writers.put(writer.kind(), writer));
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
        this.chunk = chunk;
        this.mostRows = mostRows;
    }

    /** Does all there is to do. */
    @Scheduled(every = "{houqin.imports.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> work() {
        UUID worker = Ids.next();
        return transactions
                .run(() -> runs.claim(worker))
                .flatMap(id -> id == null
                        ? Uni.createFrom().voidItem()
                        : goThrough(id, worker)
                                .onFailure()
                                .recoverWithUni(trouble -> later(id, trouble))
                                .flatMap(done -> work()));
    }

    /** Looks once the transaction under way has committed, as a rule; what is not there yet is found by the next look. */
    void soon() {
        transactions
                .after(SOON)
                .flatMap(ignored -> work())
                .subscribe()
                .with(ignored -> {}, trouble -> LOG.debug("The next look finds it", trouble));
    }

    private Uni<Void> goThrough(UUID id, UUID worker) {
        return transactions
                .run(() -> runs.findById(id)
                        .flatMap(run ->
                                runs.file(id).map(file -> new Job(id, worker, run.kind(), file, run.attempts()))))
                .flatMap(job -> job.attempts() > MOST_ATTEMPTS
                        ? refuse(job, ImportFailure.INTERNAL, null)
                        : read(job)
                                .flatMap(table -> begin(job, table).flatMap(ready -> chunks(job, table)))
                                .onFailure(UnreadableSheet.class)
                                .recoverWithUni(wrong -> refuse(job, wrong.failure(), wrong.detail())));
    }

    /** Reads the file apart from the threads that answer requests. */
    private Uni<Table> read(Job job) {
        return Uni.createFrom()
                .item(() -> Table.of(Sheet.read(job.file(), job.kind(), mostRows), job.kind()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** A check begins at the first row; what is being applied goes on where it stopped. */
    private Uni<Void> begin(Job job, Table table) {
        return transactions.run(() -> held(job).flatMap(run -> {
            run.read(table.sheet().encoding(), table.ordered().size());
            if (run.status() == ImportStatus.CHECKING) {
                run.startAgain();
            }
            boolean first = run.doneRows() == 0;
            return runs.flush()
                    .flatMap(done -> runs.columns(job.id(), table.sheet().headers()))
                    .flatMap(done -> first
                            ? runs.forgetErrors(job.id())
                            : Uni.createFrom().voidItem())
                    .flatMap(done -> first
                            ? runs.wrong(job.id(), table.errors())
                            : Uni.createFrom().voidItem());
        }));
    }

    private Uni<Void> chunks(Job job, Table table) {
        return transactions
                .run(() -> held(job).flatMap(run -> next(job, run, table)))
                .invoke(relay::nudge)
                .flatMap(more -> more ? chunks(job, table) : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> next(Job job, ImportRun run, Table table) {
        int from = run.doneRows();
        List<SheetRow> rows =
                table.ordered().subList(from, Math.min(table.ordered().size(), from + chunk));
        if (rows.isEmpty()) {
            run.end(clock.instant());
            boolean applied = run.status() == ImportStatus.DONE;
            return runs.flush()
                    .flatMap(done -> applied
                            ? runs.forgetFile(job.id())
                            : Uni.createFrom().voidItem())
                    .replaceWith(false);
        }
        List<SheetRow> right =
                rows.stream().filter(row -> !table.wrong().contains(row.line())).toList();
        boolean write = run.status() == ImportStatus.APPLYING;
        return writers.get(job.kind())
                .carry(right, table.known(), write, run.actor())
                .flatMap(outcome -> {
                    int refused = rows.size() - right.size() + outcome.errors().size();
                    run.went(rows.size(), outcome, refused);
                    return runs.flush()
                            .flatMap(done -> runs.wrong(job.id(), outcome.errors()))
                            .flatMap(done -> runs.hold(job.id()));
                })
                .replaceWith(true);
    }

    private Uni<Void> refuse(Job job, ImportFailure failure, String detail) {
        return transactions.run(() -> held(job)
                .invoke(run -> run.fail(failure, detail, clock.instant()))
                .call(runs::flush)
                .call(run -> runs.forgetFile(job.id()))
                .replaceWithVoid());
    }

    private Uni<ImportRun> held(Job job) {
        return runs.forUpdate(job.id()).invoke(run -> {
            if (run == null || !run.isHeldBy(job.worker())) {
                throw new IllegalStateException("Somebody else goes on with it");
            }
        });
    }

    /** The claim ends by itself; then it is tried again. */
    private static Uni<Void> later(UUID id, Throwable trouble) {
        LOG.errorf(trouble, "Import %s will be taken up again", id);
        return Uni.createFrom().voidItem();
    }

    private record Job(UUID id, UUID worker, ImportKind kind, byte[] file, int attempts) {}

    /**
     * A file ready to be gone through.
     *
     * @param known the rows right in themselves, by key; rows refused later leave it
     * @param wrong lines that are not right in themselves
     */
    private record Table(
            Sheet sheet,
            List<SheetRow> ordered,
            List<RowError> errors,
            Set<Integer> wrong,
            Map<String, SheetRow> known) {
        static Table of(Sheet sheet, ImportKind kind) {
            List<RowError> errors = new ArrayList<>(SheetRules.errors(kind, sheet.rows()));
            errors.addAll(SheetRules.circles(kind, sheet.rows()));
            Set<Integer> wrong = errors.stream().map(RowError::line).collect(Collectors.toSet());
            Map<String, SheetRow> known = new HashMap<>();
            sheet.rows().stream()
                    .filter(row -> !wrong.contains(row.line()))
                    .forEach(row -> known.put(SheetRules.key(kind, row), row));
            return new Table(sheet, SheetRules.outerFirst(kind, sheet.rows()), errors, wrong, known);
        }
    }
}
