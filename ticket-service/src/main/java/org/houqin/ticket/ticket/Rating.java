package org.houqin.ticket.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The requester's verdict on the current closure. */
@Embeddable
public record Rating(
        @Column(name = "rating_score") Integer score,
        @Column(name = "rating_fixed") Boolean fixed,
        @Column(name = "rating_comment") String comment,
        @Column(name = "rating_answered_at") Instant answeredAt) {}
