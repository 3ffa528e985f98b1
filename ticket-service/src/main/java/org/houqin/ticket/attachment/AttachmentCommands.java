package org.houqin.ticket.attachment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;

/** Takes files in and gives them to tickets. */
@ApplicationScoped
public class AttachmentCommands {
    private static final int PURGED_AT_ONCE = 200;

    private final Attachments attachments;
    private final AttachmentStore store;
    private final AttachmentSettings settings;
    private final Clock clock;
    private final Darkroom darkroom;
    private final WorkerExecutor workers;

    AttachmentCommands(
            Vertx vertx, Attachments attachments, AttachmentStore store, AttachmentSettings settings, Clock clock) {
        this.attachments = attachments;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.darkroom = new Darkroom(settings.mostPixels());
        this.workers = vertx.createSharedWorkerExecutor("darkroom", settings.developers(), 30, TimeUnit.SECONDS);
    }

    /**
     * Keeps a file for its owner until a command uses it, for a day at most.
     *
     * @throws RuleViolation TOO_LARGE, UNSUPPORTED_FILE, TOO_MANY_UPLOADS, IDEMPOTENCY_KEY_REUSED
     */
    public Uni<AttachmentView> stage(Upload upload) {
        return stage(upload, settings.mostStaged());
    }

    /** The same for an owner who stands for many people: they may have that many files together. */
    public Uni<AttachmentView> stage(Upload upload, int mostStaged) {
        if (upload.data().length > settings.mostBytes().asLongValue()) {
            throw tooLarge();
        }
        byte[] digest = digest(upload.data());
        return attachments
                .known(upload.ownerId(), upload.key(), digest)
                .flatMap(known -> known == null
                        ? develop(upload).flatMap(film -> keep(film, upload, digest, mostStaged))
                        : Uni.createFrom().item(known));
    }

    /** The refusal of a file with too many bytes. */
    public RuleViolation tooLarge() {
        return new RuleViolation(
                CommonError.TOO_LARGE,
                "A file may have at most " + settings.mostBytes().asLongValue() / 1024 / 1024 + " MiB.");
    }

    /** The largest file that is taken, in bytes. */
    public long mostBytes() {
        return settings.mostBytes().asLongValue();
    }

    /** Forgets a staged file of its owner. @throws RuleViolation NOT_FOUND when there is no such */
    public Uni<Void> discard(UUID id, UUID owner) {
        return attachments.discard(id, owner).flatMap(gone -> {
            if (!gone) {
                throw RuleViolation.notFound();
            }
            return store.delete(id);
        });
    }

    /**
     * Gives staged files to a ticket, in the transaction under way.
     *
     * @param ids in the order they are to be shown; null or empty gives none
     * @throws RuleViolation INVALID_INPUT on {@code attachmentIds} when one is not the owner's, used already or gone
     */
    public Uni<Void> attach(UUID ticketId, AttachmentKind kind, List<UUID> ids, UUID ownerId) {
        return attach(ticketId, kind, null, ids, ownerId);
    }

    /** The same for the files that prove a step of a procedure. */
    public Uni<Void> attach(UUID ticketId, AttachmentKind kind, UUID stepId, List<UUID> ids, UUID ownerId) {
        if (ids == null || ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> each = ids.stream().distinct().toList();
        return attachments
                .bind(ticketId, kind, stepId, each, ownerId)
                .invoke(bound -> {
                    if (bound != each.size()) {
                        throw RuleViolation.invalid(
                                "attachmentIds",
                                "name files you uploaded within the last day and have not used yet"
                                        + (kind.takesDocuments() ? "" : "; only pictures can be used here"));
                    }
                })
                .replaceWithVoid();
    }

    /** Forgets what nobody used in time. */
    @Scheduled(every = "1h", delayed = "5m")
    public Uni<Void> purge() {
        return attachments
                .purge(clock.instant().minus(settings.keepStaged()), PURGED_AT_ONCE)
                .flatMap(gone -> Uni.join()
                        .all(
                                gone.isEmpty()
                                        ? List.of(Uni.createFrom().voidItem())
                                        : gone.stream().map(store::delete).toList())
                        .andCollectFailures()
                        .replaceWith(gone))
                .flatMap(gone -> gone.size() < PURGED_AT_ONCE ? Uni.createFrom().voidItem() : purge());
    }

    private Uni<Film> develop(Upload upload) {
        return Uni.createFrom().completionStage(() -> {
            Callable<Film> work = () -> Film.of(upload.data(), darkroom);
            return workers.executeBlocking(work, false).toCompletionStage();
        });
    }

    private Uni<AttachmentView> keep(Film film, Upload upload, byte[] digest, int mostStaged) {
        UUID id = Ids.next();
        AttachmentView file = new AttachmentView(
                id,
                null,
                null,
                upload.plainName(),
                film.type().mediaType(),
                film.data().length,
                film.width(),
                film.height(),
                clock.instant(),
                null);
        return store.put(id, Rendition.ORIGINAL, film.data())
                .flatMap(ok -> film.thumbnail() == null
                        ? Uni.createFrom().voidItem()
                        : store.put(id, Rendition.THUMBNAIL, film.thumbnail()))
                .flatMap(ok -> attachments.stage(file, upload, digest, mostStaged))
                .flatMap(staged -> staged ? Uni.createFrom().item(file) : refused(id, upload, digest, mostStaged));
    }

    /** Not taken: because it came twice at the same time, or because there are too many. */
    private Uni<AttachmentView> refused(UUID id, Upload upload, byte[] digest, int mostStaged) {
        return store.delete(id)
                .flatMap(gone -> attachments.known(upload.ownerId(), upload.key(), digest))
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolation(
                        TicketError.TOO_MANY_UPLOADS,
                        "There are " + mostStaged
                                + " files that no ticket uses yet; remove some, or send the report first."));
    }

    private static byte[] digest(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        workers.close();
    }

    /** What is kept of a file. */
    private record Film(FileType type, byte[] data, Integer width, Integer height, byte[] thumbnail) {
        static Film of(byte[] sent, Darkroom darkroom) {
            FileType type = FileType.of(sent);
            if (!type.isPicture()) {
                return new Film(type, sent, null, null, null);
            }
            Picture picture = darkroom.develop(sent, type);
            return new Film(picture.type(), picture.data(), picture.width(), picture.height(), picture.thumbnail());
        }
    }
}
