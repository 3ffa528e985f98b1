package org.houqin.platform.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** What a list can be exported as. */
public enum ExportFormat {
    CSV("text/csv", "text/csv; charset=utf-8"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MediaType asked;
    private final String contentType;

    ExportFormat(String asked, String contentType) {
        this.asked = MediaType.valueOf(asked);
        this.contentType = contentType;
    }

    /** The format a client asks for by name, if it does. */
    static Optional<ExportFormat> of(MediaType type) {
        for (ExportFormat format : values()) {
            if (format.asked.getType().equalsIgnoreCase(type.getType())
                    && format.asked.getSubtype().equalsIgnoreCase(type.getSubtype())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Media type without parameters. */
    public String mediaType() {
        return asked.toString();
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
