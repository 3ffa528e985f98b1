package org.houqin.feedback.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An answer as it was given; never changed, kept apart from whom we asked. */
@Entity
public class Response {
    @Id
    private UUID id;

    private UUID invitationId;
    private int score;
    private boolean fixed;
    private String comment;
    private Instant answeredAt;

    protected Response() {}

    public Response(UUID id, UUID invitationId, Answer answer, Instant answeredAt) {
        this.id = id;
        this.invitationId = invitationId;
        this.score = answer.score();
        this.fixed = answer.fixed();
        this.comment = answer.comment();
        this.answeredAt = answeredAt;
    }
}
