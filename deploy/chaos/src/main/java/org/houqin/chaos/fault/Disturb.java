package org.houqin.chaos.fault;

import java.util.Random;

/** Something happens on the way between two parts. */
record Disturb(Way way) implements Fault {
    @Override
    public String name() {
        return way.title();
    }

    @Override
    public String what() {
        return way.what();
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        return way.strike(ground, choice);
    }
}
