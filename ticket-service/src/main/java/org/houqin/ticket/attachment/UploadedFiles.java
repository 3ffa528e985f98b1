package org.houqin.ticket.attachment;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.houqin.platform.problem.RuleViolation;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads what came in a form, off the event loop. */
@ApplicationScoped
public class UploadedFiles {
    private final Vertx vertx;

    UploadedFiles(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The file's bytes, unless there are more than allowed. */
    public Uni<byte[]> read(FileUpload file, long most, Supplier<RuleViolation> tooLarge) {
        if (file.size() > most) {
            return Uni.createFrom().failure(tooLarge.get());
        }
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> Files.readAllBytes(file.uploadedFile()), false)
                        .toCompletionStage());
    }
}
