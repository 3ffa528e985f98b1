package org.houqin.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessesTest {
    private static final long ME = ProcessHandle.current().pid();

    @Test
    void a_variable_is_what_the_process_was_started_with() throws Exception {
        assertThat(Processes.variable(ME, "PATH")).contains(System.getenv("PATH"));
        assertThat(Processes.variable(ME, "PAT")).isEmpty();
    }
}
