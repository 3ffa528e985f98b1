package org.houqin.feedback.ticket;

import java.util.UUID;

/** What we read of {@code ticket.person-changed}. */
record PersonChanged(UUID personId, String displayName, String email, boolean active) {}
