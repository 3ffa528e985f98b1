package org.houqin.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.houqin.bench.stack.Statements.Spent;
import org.junit.jupiter.api.Test;

class StatementsTest {
    @Test
    void rounds_add_up_and_the_longest_come_first() {
        Statements statements = new Statements();
        statements.add(new Spent("ticket", "select 1", 10, 30));
        statements.add(new Spent("ticket", "select 2", 1, 40));
        statements.add(new Spent("ticket", "select 1", 5, 20));
        statements.add(new Spent("feedback", "select 1", 1, 1));
        assertThat(statements.top(2))
                .containsExactly(new Spent("ticket", "select 1", 15, 50), new Spent("ticket", "select 2", 1, 40));
    }
}
