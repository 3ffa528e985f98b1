package org.houqin.ticket.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;

/** What a file is, told by its first bytes and by nothing the sender says. */
enum FileType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    PDF("application/pdf");

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return this != PDF;
    }

    /** @throws RuleViolation UNSUPPORTED_FILE when it is none of these */
    static FileType of(byte[] file) {
        if (starts(file, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return PNG;
        }
        if (starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        if (starts(file, 0, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (starts(file, 4, 'f', 't', 'y', 'p') && file.length >= 12 && HEIC_BRANDS.contains(text(file, 8, 4))) {
            throw new RuleViolation(
                    TicketError.UNSUPPORTED_FILE,
                    "HEIC pictures cannot be shown everywhere; send a JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).");
        }
        throw new RuleViolation(
                TicketError.UNSUPPORTED_FILE, "Only JPEG, PNG and WebP pictures and PDF documents are taken.");
    }

    private static boolean starts(byte[] file, int from, int... signature) {
        if (file.length < from + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((file[from + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] file, int from, int length) {
        return new String(file, from, length, StandardCharsets.ISO_8859_1);
    }
}
