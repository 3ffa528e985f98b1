package org.houqin.bench.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houqin.local.Trouble;

/** Listens to what the services really send to PostgreSQL, through the server's own log. */
public final class StatementLog {
    private static final Pattern ENTRY = Pattern.compile("(?m)^~\\[(\\d+)] ");
    private static final Pattern STATEMENT =
            Pattern.compile("LOG:\\s+(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL:\\s+Parameters: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:'((?:[^']++|'')*+)'|NULL)");
    private static final int SETTLING_MS = 500;

    /** Something that may fail. */
    public interface Work {
        void run() throws IOException, InterruptedException;
    }

    private final Server server;
    private final Path file;

    public StatementLog(Server server, Path file) {
        this.server = server;
        this.file = file;
    }

    /** The transactions that ended while the work was done, each with its statements. */
    public List<List<Captured>> during(Work work) throws IOException, InterruptedException {
        server.run(
                "postgres",
                "alter system set log_line_prefix = '~[%p] '",
                "alter system set log_statement = 'all'",
                "select pg_reload_conf()");
        Thread.sleep(SETTLING_MS);
        long from = Files.size(file);
        try {
            work.run();
            Thread.sleep(SETTLING_MS);
        } finally {
            server.run(
                    "postgres",
                    "alter system reset log_statement",
                    "alter system reset log_line_prefix",
                    "select pg_reload_conf()");
        }
        return transactions(read(from));
    }

    private String read(long from) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] text = new byte[(int) (log.length() - from)];
            log.readFully(text);
            return new String(text, StandardCharsets.UTF_8);
        }
    }

    static List<List<Captured>> transactions(String log) {
        List<List<Captured>> ended = new ArrayList<>();
        Map<String, List<Captured>> open = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(log);
        boolean found = entry.find();
        while (found) {
            String process = entry.group(1);
            int start = entry.end();
            found = entry.find();
            String text = log.substring(start, found ? entry.start() : log.length())
                    .stripTrailing()
                    .replace("\n\t", "\n");
            take(text, open.computeIfAbsent(process, one -> new ArrayList<>()));
            end(process, open, ended);
        }
        return ended;
    }

    private static void take(String text, List<Captured> statements) {
        Matcher statement = STATEMENT.matcher(text);
        Matcher parameters = PARAMETERS.matcher(text);
        if (statement.matches()) {
            if (statement.group(1).equalsIgnoreCase("begin")) {
                statements.clear();
            }
            statements.add(new Captured(statement.group(1), List.of()));
        } else if (parameters.matches() && !statements.isEmpty()) {
            Captured last = statements.remove(statements.size() - 1);
            statements.add(new Captured(last.sql(), values(parameters.group(1))));
        }
    }

    private static void end(String process, Map<String, List<Captured>> open, List<List<Captured>> ended) {
        List<Captured> statements = open.get(process);
        if (!statements.isEmpty() && statements.get(statements.size() - 1).is("commit")) {
            ended.add(open.remove(process));
        }
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String value = parameter.group(1);
            values.add(value == null ? null : value.replace("''", "'"));
        }
        return values;
    }

    /** The one transaction among these in which such a statement stands. */
    public static List<Captured> with(String sql, List<List<Captured>> transactions) {
        return transactions.stream()
                .filter(one ->
                        one.stream().anyMatch(statement -> statement.sql().contains(sql)))
                .findFirst()
                .orElseThrow(() -> new Trouble("PostgreSQL's log shows no transaction with: " + sql));
    }
}
