package org.houqin.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final String LOG = """
            ~[7] LOG:  statement: BEGIN
            ~[8] LOG:  execute S_1: select 1
            ~[7] LOG:  execute S_2: select nextval($1)
            ~[7] DETAIL:  Parameters: $1 = 'n'
            ~[7] LOG:  execute <unnamed>: insert into note (id, text, gone, room)
            \tvalues ($1, $2, $3, $4)
            ~[7] DETAIL:  Parameters: $1 = '%1$s', $2 = 'it''s {"a": "%1$s", "n": "T-2026-%2$s"}', $3 = NULL, $4 = '%3$s'
            ~[7] LOG:  statement: COMMIT
            """;
    private static final String ROOM = "00000000-0000-0000-0000-00000000000a";

    @Test
    void a_transaction_is_read_from_the_log_as_it_was_sent() {
        List<Captured> sent = capture("11111111-1111-1111-1111-111111111111", "000001");
        assertThat(sent).hasSize(4);
        Captured insert = sent.get(2);
        assertThat(insert.sql()).isEqualTo("insert into note (id, text, gone, room)\nvalues ($1, $2, $3, $4)");
        assertThat(insert.parameters()).hasSize(4).element(2).isNull();
        assertThat(insert.parameters().get(1)).startsWith("it's {");
    }

    @Test
    void a_long_text_is_read_whole() {
        String text = "x".repeat(100_000);
        String log = "~[7] LOG:  statement: BEGIN\n~[7] LOG:  execute S_1: insert into note values ($1)\n"
                + "~[7] DETAIL:  Parameters: $1 = '" + text + "'\n~[7] LOG:  statement: COMMIT\n";
        assertThat(StatementLog.transactions(log).get(0).get(1).parameters()).containsExactly(text);
    }

    @Test
    void what_differs_between_two_captures_is_drawn_anew_and_the_rest_stays() {
        Script script = Script.of(
                capture("11111111-1111-1111-1111-111111111111", "000001"),
                capture("22222222-2222-2222-2222-222222222222", "000002"),
                Captured::writes,
                Map.of(ROOM, "'some room'"));
        assertThat(script.text()).isEqualTo("""
                select * from bench_draw() \\gset
                begin;
                insert into note (id, text, gone, room)
                values (:v2, :v1, :v_null, :v0);
                commit;
                """);
        assertThat(script.draw())
                .contains("uuidv7()")
                .contains("nextval('ticket_number')")
                .contains("'some room'");
        assertThat(script.statements()).isEqualTo(1);
    }

    private static List<Captured> capture(String id, String number) {
        return StatementLog.with("into note", StatementLog.transactions(LOG.formatted(id, number, ROOM)));
    }
}
