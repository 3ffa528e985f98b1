package org.houqin.chaos.stack;

import java.io.IOException;

/** Signals to processes. */
public final class Signals {
    private Signals() {}

    public static void kill(long pid) throws IOException, InterruptedException {
        send("KILL", pid);
    }

    public static void freeze(long pid) throws IOException, InterruptedException {
        send("STOP", pid);
    }

    public static void thaw(long pid) throws IOException, InterruptedException {
        send("CONT", pid);
    }

    /** A process that is gone already is no trouble. */
    private static void send(String signal, long pid) throws IOException, InterruptedException {
        if (pid <= 1) {
            throw new IOException("There is no such process: " + pid);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
