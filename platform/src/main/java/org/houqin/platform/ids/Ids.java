package org.houqin.platform.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids of things: UUID version 7 (RFC 9562), ordered by the time they were made. */
public final class Ids {
    private Ids() {}

    /** A new id, greater than every id this process made before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
