package org.houqin.bench.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houqin.local.Trouble;

/**
 * A captured transaction as pgbench repeats it: the same statements with the same parameters, except for what has to be
 * another one each time. That is found by comparing two captures, and drawn from a function in the database.
 *
 * @param text what pgbench runs
 * @param draw makes the function
 */
public record Script(String text, String draw, int statements) {
    private static final Pattern CHANGING =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\bT-\\d{4}-\\d{6,}");

    /**
     * @param which of its statements are repeated, besides its beginning and end
     * @param others what stands for one of several equals, such as a room, and the SQL that draws one of them
     */
    public static Script of(
            List<Captured> first, List<Captured> second, Predicate<Captured> which, Map<String, String> others) {
        return new Builder(others)
                .build(
                        first.stream().filter(which).toList(),
                        second.stream().filter(which).toList());
    }

    /** Gathers variables while it goes through the statements. */
    private static final class Builder {
        private final Map<String, String> drawn = new LinkedHashMap<>();
        private final Map<String, String> variables = new LinkedHashMap<>();
        private final Map<String, String> others;

        Builder(Map<String, String> others) {
            this.others = others;
        }

        Script build(List<Captured> first, List<Captured> second) {
            if (!sqls(first).equals(sqls(second))) {
                throw new Trouble(
                        "Two equal requests sent different statements: " + sqls(first) + " and " + sqls(second));
            }
            StringBuilder text = new StringBuilder("select * from bench_draw() \\gset\nbegin;\n");
            for (int i = 0; i < first.size(); i++) {
                compare(first.get(i), second.get(i));
                text.append(named(first.get(i))).append(";\n");
            }
            return new Script(text.append("commit;\n").toString(), function(), first.size());
        }

        private static List<String> sqls(List<Captured> statements) {
            return statements.stream().map(Captured::sql).toList();
        }

        private void compare(Captured one, Captured other) {
            for (int i = 0; i < one.parameters().size(); i++) {
                if (one.parameters().get(i) != null && other.parameters().get(i) != null) {
                    compare(one.parameters().get(i), other.parameters().get(i));
                }
            }
        }

        private void compare(String one, String other) {
            Matcher here = CHANGING.matcher(one);
            Matcher there = CHANGING.matcher(other);
            while (here.find() && there.find()) {
                String seen = here.group();
                if (others.containsKey(seen)) {
                    drawn.putIfAbsent(seen, others.get(seen));
                } else if (!seen.equals(there.group())) {
                    drawn.putIfAbsent(seen, fresh(seen));
                }
            }
        }

        private static String fresh(String seen) {
            return seen.startsWith("T-")
                    ? "'T-2027-' || lpad(nextval('ticket_number')::text, 6, '0')"
                    : "uuidv7()::text";
        }

        /** The statement with pgbench's variables in place of the numbers of its parameters. */
        private String named(Captured statement) {
            String sql = statement.sql();
            for (int i = statement.parameters().size(); i > 0; i--) {
                sql = sql.replaceAll(
                        "\\$" + i + "(?!\\d)",
                        ":" + variable(statement.parameters().get(i - 1)));
            }
            return sql.strip();
        }

        /** A variable that is never set is a null. */
        private String variable(String value) {
            return value == null ? "v_null" : variables.computeIfAbsent(value, one -> "v" + variables.size());
        }

        private String function() {
            List<String> names = new ArrayList<>();
            StringBuilder body = new StringBuilder();
            List<String> tokens = List.copyOf(drawn.keySet());
            StringBuilder declared = new StringBuilder();
            for (int i = 0; i < tokens.size(); i++) {
                declared.append("t")
                        .append(i)
                        .append(" text := ")
                        .append(drawn.get(tokens.get(i)))
                        .append(";\n");
            }
            variables.forEach((value, name) -> {
                names.add("out " + name + " text");
                body.append(name).append(" := ").append(made(value, tokens)).append(";\n");
            });
            return "create or replace function bench_draw(" + String.join(", ", names)
                    + ") language plpgsql as $draw$\n" + "declare\n" + declared + "begin\n" + body + "end $draw$";
        }

        private static String made(String value, List<String> tokens) {
            String made = "$v$" + value + "$v$";
            for (int i = 0; i < tokens.size(); i++) {
                if (value.equals(tokens.get(i))) {
                    return "t" + i;
                }
                if (value.contains(tokens.get(i))) {
                    made = "replace(" + made + ", '" + tokens.get(i) + "', t" + i + ")";
                }
            }
            return made;
        }
    }
}
