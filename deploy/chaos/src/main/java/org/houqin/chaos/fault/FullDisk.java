package org.houqin.chaos.fault;

import java.nio.file.Path;
import java.util.Random;

/** The disk under PostgreSQL or Kafka is full for a while. */
record FullDisk(String part) implements Fault {
    private static final int SECONDS = 8;

    @Override
    public String name() {
        return "full-disk-" + part;
    }

    @Override
    public String what() {
        return "the disk of " + part + " is full for " + SECONDS + " s";
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public String impossible(Ground ground) {
        return ground.disks().available() ? "" : "only root may mount a small disk";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        Path data = ground.stack().settings().data();
        long megabytes;
        try {
            megabytes = ground.disks().fill(data, part);
            Thread.sleep(SECONDS * 1_000L);
        } finally {
            ground.disks().empty(data, part);
        }
        return "%s; the last %d MB were taken".formatted(part, megabytes);
    }
}
