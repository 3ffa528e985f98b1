package org.houqin.ticket.rating;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of feedback's survey-invited. */
public record SurveyInvited(UUID ticketId, int closure, String channel, Instant expiresAt) {}
