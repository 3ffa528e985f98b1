package org.houqin.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningJavaTest {
    @Test
    void a_process_tells_which_java_it_is() throws Exception {
        RunningJava mine = RunningJava.of(ProcessHandle.current().pid());
        assertThat(mine.version()).contains(System.getProperty("java.vm.version"));
    }

    @Test
    void its_options_are_those_of_the_machine_without_properties_and_program() {
        RunningJava java = RunningJava.from("""
                OpenJDK 64-Bit Server VM version 17.0.15+6
                JDK 17.0.15
                """, """
                VM Arguments:
                jvm_args: -Xmx384m -XX:+UseSerialGC -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Xms64m
                java_command: /home/apps/ticket/quarkus-run.jar -Xnone
                """);
        assertThat(java)
                .isEqualTo(new RunningJava(
                        "OpenJDK 64-Bit Server VM version 17.0.15+6", "-Xmx384m -XX:+UseSerialGC -Xms64m"));
    }
}
