package org.houqin.ticket.attachment;

import java.util.UUID;

/**
 * A file somebody sends.
 *
 * @param key the client's name for this upload, or null: the same again is the same file
 */
public record Upload(UUID ownerId, String key, String fileName, byte[] data) {
    private static final int LONGEST_NAME = 200;

    /** The name without folders, short enough to keep; null when there is none. */
    String plainName() {
        if (fileName == null || fileName.isBlank()) {
            return null;
        }
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
