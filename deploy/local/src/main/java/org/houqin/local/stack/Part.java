package org.houqin.local.stack;

import java.io.IOException;

/** One program of the stack: how it is made ready, started, asked for its health and stopped. */
interface Part {
    /** Short name, also that of its log file. */
    String name();

    /** Name for people. */
    String title();

    int port();

    /** See {@link Health#ready(String)}. */
    String healthUrl();

    /** What has to exist before the program can start; called before every start, cheap when already done. */
    default void prepare() throws IOException, InterruptedException {}

    ProcessBuilder command();

    /** What has to be done once it answers, before others may rely on it; called after every start, cheap when already done. */
    default void welcome() throws IOException, InterruptedException {}

    /** The signal it ends cleanly on. */
    default String stopSignal() {
        return "TERM";
    }
}
