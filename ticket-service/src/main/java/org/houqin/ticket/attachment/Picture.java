package org.houqin.ticket.attachment;

/** A picture as it is kept: drawn anew, so that nothing of the sent file but what can be seen is left. */
record Picture(FileType type, byte[] data, int width, int height, byte[] thumbnail) {}
