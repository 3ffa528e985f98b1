package org.houqin.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the kernel counts for processes of the stack. */
public final class Processes {
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final double KIB_PER_MIB = 1024;

    private Processes() {}

    /** Processor time so far, in milliseconds, of a process and all that it started. */
    public static double processorMillis(long pid) throws IOException {
        double ticks = ticks(pid);
        for (ProcessHandle child : ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .toList()) {
            ticks += ticks(child.pid());
        }
        return ticks / TICKS_PER_SECOND * 1000;
    }

    private static double ticks(long pid) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return Double.parseDouble(fields[USER]) + Double.parseDouble(fields[SYSTEM]);
    }

    /** A variable of the environment that a process was started with. */
    public static Optional<String> variable(long pid, String name) throws IOException {
        String[] variables = Files.readString(Path.of("/proc", Long.toString(pid), "environ"))
                .split("\0");
        return Stream.of(variables)
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst();
    }

    /** Resident memory in MiB. */
    public static double residentMib(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                            .findFirst()
                            .orElse(0)
                    / KIB_PER_MIB;
        }
    }
}
