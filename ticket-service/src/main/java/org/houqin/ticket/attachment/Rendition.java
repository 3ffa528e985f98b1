package org.houqin.ticket.attachment;

/** In which size a file is kept. */
public enum Rendition {
    ORIGINAL,
    THUMBNAIL
}
