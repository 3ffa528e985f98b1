package org.houqin.ticket.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;

/** An import and how far it has come. */
@Schema(name = "Import")
public record ImportView(
        UUID id,
        long version,
        ImportKind kind,
        @Schema(examples = "people.csv") String fileName,
        ImportStatus status,
        @Schema(nullable = true) ImportFailure failure,

        @Schema(description = "The columns that are missing, or the most rows there may be", nullable = true)
        String failureDetail,

        @Schema(description = "What the file is written in", nullable = true, examples = "GB18030")
        String encoding,

        @Schema(description = "What each header of the file was taken for")
        List<Mapped> columns,

        int totalRows,
        @Schema(description = "Rows gone through so far") int doneRows,
        int newRows,
        int changedRows,
        int unchangedRows,
        @Schema(description = "Rows left out") int wrongRows,
        Instant createdAt,
        String createdBy,
        @Schema(nullable = true) Instant appliedAt,
        @Schema(nullable = true) Instant endedAt)
        implements Versioned {
    /** A header of the file; {@code field} is null when nobody asks for it. */
    @Schema(name = "ImportColumn")
    public record Mapped(
            String header, @Schema(nullable = true) String field) {}

    /** A row that was left out. */
    @Schema(name = "ImportError")
    public record Wrong(
            @Schema(description = "Row of the file; the header is 1", examples = "17")
            int line,

            @Schema(examples = "department") String field,
            @Schema(nullable = true) String value,
            RowReason reason) {}
}
