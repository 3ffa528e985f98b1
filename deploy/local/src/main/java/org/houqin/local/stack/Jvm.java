package org.houqin.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for Java programs, run by the same Java as the supervisor. */
public final class Jvm {
    private Jvm() {}

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Class path of the running program: local-stack and its libraries, Kafka among them. */
    public static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /** {@code options} and {@code rest} after the flags that suit many small programs on one small machine. */
    static List<String> command(String heap, List<String> options, List<String> rest) {
        List<String> line = new ArrayList<>();
        line.add(java());
        line.add("-Xmx" + heap);
        line.add("-XX:+UseSerialGC");
        line.add("-XX:+ExitOnOutOfMemoryError");
        line.addAll(options);
        line.addAll(rest);
        return line;
    }
}
