package org.houqin.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.houqin.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service promises to send. */
class ContractsTest {
    static Stream<String> types() {
        return Contracts.types("inventory").stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theGoldenSampleKeepsToItsSchema(String type) {
        assertThat(Contracts.violations(type, Contracts.sample(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theAsyncApiDocumentListsTheEvent(String type) throws IOException {
        List<String> document = Files.readAllLines(Contracts.folder("inventory").resolve("asyncapi.yaml"));

        assertThat(document).contains("      name: " + type);
    }

    @Test
    void everyEventHasAContract() {
        assertThat(Contracts.types("inventory"))
                .containsExactly(
                        "inventory.reorder-point-reached.v1",
                        "inventory.reservation-released.v1",
                        "inventory.stock-issued.v1",
                        "inventory.stock-received.v1",
                        "inventory.stock-reserved.v1",
                        "inventory.stock-short.v1");
    }
}
