package org.houqin.ticket.rating;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of feedback's survey-answered. */
public record SurveyAnswered(
        UUID ticketId, int closure, int score, boolean fixed, String comment, Instant answeredAt) {}
