package org.houqin.bench.stack;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java of a running process, by its own account.
 *
 * @param options what it was started with, system properties left out
 */
public record RunningJava(String version, String options) {
    private static final String ARGUMENTS = "jvm_args:";

    public static RunningJava of(long pid) throws IOException, InterruptedException {
        return from(Jcmd.ask(pid, "VM.version"), Jcmd.ask(pid, "VM.command_line"));
    }

    static RunningJava from(String version, String commandLine) {
        List<String> arguments = commandLine
                .lines()
                .filter(line -> line.startsWith(ARGUMENTS))
                .flatMap(line ->
                        Stream.of(line.substring(ARGUMENTS.length()).strip().split("\\s+")))
                .toList();
        return new RunningJava(
                version.lines().findFirst().orElse("?"),
                arguments.stream().filter(one -> one.startsWith("-X")).collect(Collectors.joining(" ")));
    }
}
