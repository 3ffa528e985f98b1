package org.houqin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.houqin.local.Trouble;

/**
 * PostgreSQL refuses to run as root. Somebody else just runs it; root runs it in a user namespace of its own
 * ({@code unshare}, the process id stays the same) or, where that is forbidden, as the system's user {@code postgres}.
 */
final class Unprivileged {
    private enum Way {
        AS_I_AM,
        UNSHARE,
        POSTGRES_USER
    }

    private final Way way;

    private Unprivileged(Way way) {
        this.way = way;
    }

    /** @throws Trouble when this is root and there is no way not to be */
    static Unprivileged find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(Way.AS_I_AM);
        }
        if (works("unshare", "-U", "true")) {
            return new Unprivileged(Way.UNSHARE);
        }
        if (works("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "true")) {
            return new Unprivileged(Way.POSTGRES_USER);
        }
        throw new Trouble("""
                PostgreSQL does not run as root, and root may not use "unshare -U" here. Do one of these:
                  - run ./houqin as an ordinary user (best)
                  - allow user namespaces (sysctl user.max_user_namespaces, or the container's seccomp profile)
                  - add a system user for it (useradd --system postgres) and set HOUQIN_HOME to a folder it can reach, such as /var/lib/houqin""");
    }

    ProcessBuilder command(List<String> line) {
        List<String> all = new ArrayList<>();
        switch (way) {
            case AS_I_AM -> {}
            case UNSHARE -> all.addAll(List.of("unshare", "-U"));
            case POSTGRES_USER ->
                all.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        all.addAll(line);
        return new ProcessBuilder(all);
    }

    /** Gives the folder to whoever will run PostgreSQL. */
    void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (way == Way.POSTGRES_USER) {
            works("chown", "-R", "postgres:postgres", folder.toString());
        }
    }

    private static boolean works(String... line) {
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
