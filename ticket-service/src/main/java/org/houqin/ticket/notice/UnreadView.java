package org.houqin.ticket.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notices wait to be read. */
@Schema(name = "Unread")
public record UnreadView(@Schema(examples = "3") int unread) {}
