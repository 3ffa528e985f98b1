package org.houqin.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.houqin.testkit.Rooms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {

    private static final String ROOT = "org.houqin.web";
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"features form no cycle", "a service knows no other service"})
    void theGatewayKeepsTheRooms(String rule) {
        Rooms.of(ROOT).get(rule).check(GATEWAY);
    }
}
