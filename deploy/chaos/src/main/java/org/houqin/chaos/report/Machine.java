package org.houqin.chaos.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine in one line. */
public final class Machine {
    private static final long GIB = 1024L * 1024;

    private Machine() {}

    public static String line() {
        return "%d processors (%s), %s of memory, Linux %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        entry("/proc/cpuinfo", "model name"),
                        memory(),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"));
    }

    private static String memory() {
        String kib = entry("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kib.isEmpty() ? "unknown" : String.format(Locale.ROOT, "%.0f GiB", Double.parseDouble(kib) / GIB);
    }

    private static String entry(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
