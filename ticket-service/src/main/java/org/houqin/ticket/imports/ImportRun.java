package org.houqin.ticket.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;

/** One file on its way into the directory: checked without changing anything, looked at, then applied chunk by chunk. */
@Entity
@Table(name = "import_run")
public class ImportRun {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Enumerated(EnumType.STRING)
    private ImportFailure failure;

    @Column(name = "failure_detail")
    private String failureDetail;

    private String encoding;

    @Column(name = "total_rows")
    private int totalRows;

    @Column(name = "done_rows")
    private int doneRows;

    @Column(name = "new_rows")
    private int newRows;

    @Column(name = "changed_rows")
    private int changedRows;

    @Column(name = "unchanged_rows")
    private int unchangedRows;

    @Column(name = "wrong_rows")
    private int wrongRows;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    private int attempts;

    protected ImportRun() {}

    public ImportRun(ImportKind kind, String fileName, Actor actor, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.fileName = fileName;
        this.status = ImportStatus.CHECKING;
        this.createdAt = at;
        this.createdBy = actor.id();
        this.createdByName = actor.name();
    }

    /** What is known of the file once it was read; counting starts anew. */
    void read(String written, int rows) {
        encoding = written;
        totalRows = rows;
    }

    /** Some more rows were gone through. */
    void went(int rows, Outcome outcome, int wrong) {
        doneRows += rows;
        newRows += outcome.added();
        changedRows += outcome.changed();
        unchangedRows += outcome.unchanged();
        wrongRows += wrong;
        attempts = 0;
    }

    /** All rows were gone through. */
    void end(Instant at) {
        become(status == ImportStatus.CHECKING ? ImportStatus.CHECKED : ImportStatus.DONE);
        endedAt = status == ImportStatus.DONE ? at : null;
        claimedBy = null;
    }

    /** @throws RuleViolation IMPORT_STATE unless it was checked and not applied yet */
    void apply(Actor actor, Instant at) {
        become(ImportStatus.APPLYING);
        createdBy = actor.id();
        createdByName = actor.name();
        appliedAt = at;
        startAgain();
    }

    /** @throws RuleViolation IMPORT_STATE when it was applied already */
    void discard(Instant at) {
        become(ImportStatus.DISCARDED);
        endedAt = at;
    }

    void fail(ImportFailure why, String detail, Instant at) {
        become(ImportStatus.FAILED);
        failure = why;
        failureDetail = detail;
        endedAt = at;
        claimedBy = null;
    }

    /** Begins at the first row again; what was written stays written, and counts as unchanged then. */
    void startAgain() {
        doneRows = 0;
        newRows = 0;
        changedRows = 0;
        unchangedRows = 0;
        wrongRows = 0;
    }

    /** Whether this worker holds it. */
    boolean isHeldBy(UUID worker) {
        return worker.equals(claimedBy)
                && Set.of(ImportStatus.CHECKING, ImportStatus.APPLYING).contains(status);
    }

    private void become(ImportStatus next) {
        if (!status.leadsTo(next)) {
            throw new RuleViolation(
                    TicketError.IMPORT_STATE, "An import that is " + status + " cannot become " + next + ".");
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    int doneRows() {
        return doneRows;
    }

    int attempts() {
        return attempts;
    }

    /** Whoever started or applied it is who changes things. */
    Actor actor() {
        return new Actor(createdBy, createdByName, Set.of());
    }
}
