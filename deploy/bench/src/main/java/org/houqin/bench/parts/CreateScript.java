package org.houqin.bench.parts;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.bench.Ground;
import org.houqin.bench.load.Ask;
import org.houqin.bench.stack.Captured;
import org.houqin.bench.stack.PgBench;
import org.houqin.bench.stack.Script;
import org.houqin.bench.stack.StatementLog;

/** What the creation of a ticket writes, for pgbench, in a copy of the database that no service looks at. */
final class CreateScript {
    private static final String DATABASE = "bench_reference";
    private static final String CATEGORY = "00000000-0000-7000-8000-00000000c001";

    private static final int WARMED_UP = 5;

    private final Script script;
    private final int sent;
    private final PgBench pgbench;

    private CreateScript(Script script, int sent, PgBench pgbench) {
        this.script = script;
        this.sent = sent;
        this.pgbench = pgbench;
    }

    /** Listens to two creations and makes the script from them. */
    static CreateScript of(Ground ground, String seed) throws IOException, InterruptedException {
        Needs needs = new Needs(ground);
        Ask first = needs.by("staff", CATEGORY, Needs.room(1, 101));
        Ask second = needs.by("staff", CATEGORY, Needs.room(1, 101));
        StatementLog log =
                new StatementLog(ground.server(), ground.stack().settings().log("postgres"));
        for (int i = 0; i < WARMED_UP; i++) {
            ground.requests().answer(needs.by("staff", CATEGORY, Needs.room(1, 101)));
        }
        List<List<Captured>> both = log.during(() -> {
            ground.requests().answer(first);
            ground.requests().answer(second);
        });
        List<List<Captured>> creations =
                both.stream().filter(CreateScript::isCreation).toList();
        Script script = Script.of(
                creations.get(0),
                creations.get(creations.size() - 1),
                Captured::writes,
                Map.of(
                        CATEGORY,
                        "'00000000-0000-7000-8000-00000000c00' || 1 + floor(random() * 7)::int",
                        Needs.room(1, 101),
                        "md5('r' || 1 + floor(random() * 40)::int || '-' || 101 + floor(random() * 50)::int)::uuid::text",
                        person(ground),
                        "(array[" + everybody(ground) + "])[1 + floor(random() * 8)::int]"));
        ground.server().copy(seed, DATABASE);
        ground.server()
                .run(DATABASE, people(ground), script.draw(), "grant all on all tables in schema public to houqin");
        return new CreateScript(
                script,
                creations.get(0).size(),
                new PgBench(
                        ground.server(),
                        DATABASE,
                        ground.stack().settings().home().resolve("pgbench")));
    }

    private static boolean isCreation(List<Captured> transaction) {
        return transaction.stream().anyMatch(one -> one.sql().contains("into ticket ("));
    }

    private static String person(Ground ground) {
        return ground.server().value("ticket", "select id from person where username = 'staff'");
    }

    private static String everybody(Ground ground) {
        return String.join(
                ",",
                ground.server()
                        .column(
                                "ticket",
                                "select quote_literal(id) from person where username in ('"
                                        + String.join("','", Needs.ACCOUNTS) + "')"));
    }

    /** The accounts' rows, which the seed has not. */
    private static String people(Ground ground) {
        return "insert into person (id, version, event_seq, username, display_name, active) values "
                + String.join(
                        ",",
                        ground.server()
                                .column(
                                        "ticket",
                                        "select format('(%L,0,1,%L,%L,true)', id, username, display_name) from person"
                                                + " where username in ('" + String.join("','", Needs.ACCOUNTS) + "')"));
    }

    PgBench pgbench() {
        return pgbench;
    }

    Script script() {
        return script;
    }

    /** What can be said about it. */
    List<String> remarks() {
        Map<String, String> all = new LinkedHashMap<>();
        return List.of("Creating a ticket sends %d statements, %d of which write; pgbench runs those %d, byte by byte."
                .formatted(sent, script.statements(), script.statements()));
    }
}
