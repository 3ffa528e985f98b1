package org.houqin.ticket.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file; its content is at {@code /api/attachments/{id}}. */
@Schema(name = "Attachment")
public record AttachmentView(
        UUID id,

        @Schema(description = "What it shows; null while no ticket has it", nullable = true)
        AttachmentKind kind,

        @Schema(description = "The step of the procedure it proves", nullable = true)
        UUID stepId,

        @Schema(nullable = true, examples = "manual.pdf") String fileName,
        @Schema(examples = "image/jpeg") String contentType,
        @Schema(examples = "182044") int bytes,

        @Schema(description = "In pixels; null for documents", nullable = true, examples = "1600")
        Integer width,

        @Schema(nullable = true, examples = "1200") Integer height,
        Instant createdAt,

        @Schema(description = "Who uploaded it; only on a ticket's files", nullable = true)
        Uploader by) {
    @Schema(name = "Uploader")
    public record Uploader(UUID id, String name) {}
}
