package org.houqin.ticket.attachment;

/** A file as it is sent out; the name may be null. */
public record FileContent(String contentType, String fileName, byte[] data) {
    /** Whether browsers may show it inside a page. */
    public boolean isPicture() {
        return contentType.startsWith("image/");
    }
}
