package org.houqin.planted;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.houqin.testkit.Rooms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the rooms finds the violation planted for it, and nothing where nothing is wrong. */
class RoomsTest {
    private static final String PLANTED = "org.houqin.planted";

    static Set<String> rules() {
        return Rooms.of(PLANTED).keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_is_found(String rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED, "org.houqin.neighbour");
        assertThat(Rooms.of(PLANTED).get(rule).evaluate(planted).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_tidy_house_passes(String rule) {
        String probe = "org.houqin.platform.problem";
        JavaClasses tidy =
                new ClassFileImporter().importPackages("org.houqin.platform.ids", "org.houqin.platform.text");
        assertThat(Rooms.of(probe).get(rule).evaluate(tidy).hasViolation()).isFalse();
    }
}
