package org.houqin.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.houqin.platform.audit.AuditResource;
import org.houqin.platform.export.ExportedLists;
import org.junit.jupiter.api.Test;

class ExportedListsTest {
    @Test
    void every_list_can_be_had_as_a_table_in_every_language() {
        List<Class<?>> resources = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "org.houqin.procurement",
                                AuditResource.class.getPackageName().replace(".audit", ""))
                        .stream()
                        .filter(found -> found.getSimpleName().endsWith("Resource"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(resources).contains(AuditResource.class);
        assertThat(resources)
                .allSatisfy(
                        resource -> assertThat(ExportedLists.problems(resource)).isEmpty());
    }
}
