package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;

/** Something that holds whatever was broken. One class each; {@link Invariants} lists them. */
public interface Invariant {
    /** What holds, as a sentence. */
    String promise();

    /** What contradicts it, in words; the same contradiction always in the same words. */
    List<String> violations(Evidence evidence) throws SQLException, InterruptedException;

    /** Whether it holds at every moment, or only when everything has come to rest. */
    default boolean holdsUnderLoad() {
        return false;
    }

    /** Its name in reports. */
    default String name() {
        return getClass().getSimpleName();
    }
}
