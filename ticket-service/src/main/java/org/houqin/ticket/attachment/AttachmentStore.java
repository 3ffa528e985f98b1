package org.houqin.ticket.attachment;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Where the content of files lies. Content is put before its attachment is written and never changes; what no attachment
 * came for is forgotten after a while.
 */
public interface AttachmentStore {
    /** Keeps a rendition of a file; not part of any transaction. */
    Uni<Void> put(UUID attachmentId, Rendition rendition, byte[] data);

    /** The content, or null when there is none. */
    Uni<byte[]> get(UUID attachmentId, Rendition rendition);

    /** Forgets all renditions of a file; nothing happens when there are none. */
    Uni<Void> delete(UUID attachmentId);
}
