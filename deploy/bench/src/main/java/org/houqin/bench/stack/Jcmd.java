package org.houqin.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Trouble;

/** Asks a running Java, by the {@code jcmd} of the JDK that also runs the stack. */
final class Jcmd {
    private Jcmd() {}

    /** What the process answers, without the line that names it. */
    static String ask(long pid, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        line.addAll(List.of(words));
        Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new Trouble("Process " + pid + " does not answer " + String.join(" ", words) + ": " + said.strip());
        }
        return said.substring(said.indexOf('\n') + 1);
    }
}
