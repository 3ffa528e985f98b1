package org.houqin.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.houqin.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed contracts fit together. */
class ContractsTest {
    static List<String> types() {
        return Contracts.types("procurement");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void each_sample_fits_its_schema(String type) {
        assertThat(Contracts.violations(type, Contracts.sample(type))).isEmpty();
    }

    @Test
    void the_document_lists_every_event() throws IOException {
        String document = Files.readString(Contracts.folder("procurement").resolve("asyncapi.yaml"));
        assertThat(types()).hasSize(10).allSatisfy(type -> assertThat(document).contains("name: " + type));
    }
}
