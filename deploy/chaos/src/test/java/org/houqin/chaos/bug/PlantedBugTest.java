package org.houqin.chaos.bug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.houqin.chaos.EmptyDatabases;
import org.houqin.chaos.agent.Changes;
import org.houqin.chaos.check.Invariant;
import org.houqin.chaos.check.Invariants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlantedBugTest {
    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @EnumSource
    void the_invariant_that_should_find_it_exists(PlantedBug bug) {
        assertThat(Invariants.all().stream().map(Invariant::name)).contains(bug.invariant());
    }

    /** Rolled back, so that the next one finds the schema as it was. */
    @ParameterizedTest
    @EnumSource
    void what_it_does_to_a_database_can_be_done_and_undone(PlantedBug bug) throws IOException, SQLException {
        try (Connection connection = EmptyDatabases.shared().database().connect(bug.service());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : bug.statements()) {
                statement.execute(one);
            }
            if (bug.heal().isPresent()) {
                statement.execute(bug.heal().get());
            }
            connection.rollback();
        }
    }

    /** A class that is renamed would quietly be sabotaged no more. */
    @ParameterizedTest
    @EnumSource
    void what_it_changes_is_still_where_it_was(PlantedBug bug) throws IOException {
        if (!bug.isInCode()) {
            return;
        }
        for (String[] change : Changes.of(bug.name())) {
            String file = "src/main/java/" + change[0].replace('.', '/').replaceAll("\\$.*", "") + ".java";
            Path source = Stream.of("platform", bug.service().part() + "-service")
                    .map(module -> ROOT.resolve(module).resolve(file))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + file));
            assertThat(Files.readString(source)).contains(" " + change[1] + "(");
        }
    }
}
