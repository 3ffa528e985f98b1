package org.houqin.chaos.fault;

import java.util.Random;

/** One way to break something: strikes, undoes what does not undo itself, and says what it did. */
public interface Fault {
    /** Its name in the schedule, for {@code --only}. */
    String name();

    /** What it does, in words. */
    String what();

    /**
     * Strikes and returns when everything is left to recover by itself.
     *
     * @return what exactly was hit
     */
    String strike(Ground ground, Random choice) throws Exception;

    /** Whether this machine lets it happen; the reason otherwise. */
    default String impossible(Ground ground) {
        return "";
    }

    /** Whether it takes so long that once or twice in a run is enough. */
    default boolean rare() {
        return false;
    }
}
