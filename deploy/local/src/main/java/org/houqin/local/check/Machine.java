package org.houqin.local.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.houqin.local.Trouble;

/** What the machine must offer: memory for the stack, Node to build the web application, {@code setsid} to start processes. */
public final class Machine {
    private static final long MIB = 1024 * 1024;
    private static final long NEEDED_MIB = 1500;
    private static final long COMFORTABLE_MIB = 3000;
    private static final int NODE = 20;

    private Machine() {}

    /**
     * Compares the memory that is free for programs with what the stack takes (about 3 GB).
     *
     * @return a warning, if it will be tight
     * @throws Trouble if it cannot work
     */
    public static Optional<String> judgeMemory(long availableMib) {
        if (availableMib < NEEDED_MIB) {
            throw new Trouble(
                    "Too little memory: %d MB are free, the stack takes about 3000 MB. Close something else, or add memory; HOUQIN_SERVICE_HEAP=256m makes the services smaller."
                            .formatted(availableMib));
        }
        return availableMib < COMFORTABLE_MIB
                ? Optional.of("Memory is tight: %d MB are free, the stack takes about 3000 MB.".formatted(availableMib))
                : Optional.empty();
    }

    /** Free memory in MiB as the kernel estimates it, within the container's limit; plenty where nobody tells. */
    public static long availableMib() {
        long free = Long.MAX_VALUE;
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            free = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            return free;
        }
        return Math.min(free, containerFreeMib());
    }

    private static long containerFreeMib() {
        Path group = Path.of("/sys/fs/cgroup");
        try {
            String limit = Files.readString(group.resolve("memory.max")).strip();
            if ("max".equals(limit)) {
                return Long.MAX_VALUE;
            }
            long used = Long.parseLong(
                    Files.readString(group.resolve("memory.current")).strip());
            return (Long.parseLong(limit) - used) / MIB;
        } catch (IOException | NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** @throws Trouble when Node 20 or newer and npm are not on the path */
    public static void requireNode() {
        String version = output("node", "--version");
        String major = version.replaceFirst("^v(\\d+).*", "$1");
        if (!major.matches("\\d+")
                || Integer.parseInt(major) < NODE
                || output("npm", "--version").isEmpty()) {
            throw new Trouble(
                    "The web application is built with Node %d or newer and npm; found %s. See https://nodejs.org/en/download"
                            .formatted(NODE, version.isEmpty() ? "none" : version));
        }
    }

    /** @throws Trouble when this is not Linux, or {@code setsid} (util-linux) is missing */
    public static void requireLinux() {
        String system = System.getProperty("os.name");
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            throw new Trouble("The local stack runs on Linux; this is " + system
                    + ". On other systems use a Linux virtual machine or WSL 2.");
        }
        if (output("setsid", "--version").isEmpty()) {
            throw new Trouble("The local stack needs setsid. Debian and Ubuntu: apt install util-linux.");
        }
    }

    private static String output(String... line) {
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? output : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
