package org.houqin.local.command;

import java.io.IOException;

/** One word after {@code houqin}. */
@FunctionalInterface
interface Command {
    /** @return the exit code */
    int run() throws IOException, InterruptedException;
}
