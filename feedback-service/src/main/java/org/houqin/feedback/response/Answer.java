package org.houqin.feedback.response;

/**
 * What somebody says about a closed ticket.
 *
 * @param score satisfaction from 1 (bad) to 5 (very good)
 * @param fixed whether the trouble is gone
 * @param comment free words, or null
 */
public record Answer(int score, boolean fixed, String comment) {
    public Answer {
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("A score is 1 to 5, not " + score);
        }
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }
}
