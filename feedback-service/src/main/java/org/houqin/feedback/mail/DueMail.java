package org.houqin.feedback.mail;

import java.time.Instant;
import java.util.UUID;
import org.houqin.feedback.invitation.SurveyToken;

/**
 * A mail that is to be sent now, by whoever claimed it.
 *
 * @param token the secret of its link, known nowhere else
 */
record DueMail(
        UUID invitationId,
        String address,
        String name,
        String ticketNumber,
        String ticketTitle,
        Instant expiresAt,
        SurveyToken token) {}
