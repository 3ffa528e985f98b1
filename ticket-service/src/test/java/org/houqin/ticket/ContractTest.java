package org.houqin.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.houqin.testkit.Contracts;
import org.houqin.ticket.ticket.TicketEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service promises to tell. */
class ContractTest {
    static List<String> everyGoldenSampleKeepsItsSchema() {
        return Contracts.types("ticket");
    }

    @ParameterizedTest
    @MethodSource
    void everyGoldenSampleKeepsItsSchema(String type) {
        assertThat(Contracts.violations(type, Contracts.sample(type))).isEmpty();
    }

    @Test
    void everyEventOfATicketHasASchema() {
        assertThat(Stream.of(TicketEvent.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .allSatisfy(name -> assertThat(Contracts.types("ticket"))
                        .contains("ticket."
                                + name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase() + ".v1"));
    }

    @Test
    void theAsyncApiDocumentListsEveryEvent() throws IOException {
        String document = Files.readString(Contracts.folder("ticket").resolve("asyncapi.yaml"));
        assertThat(Contracts.types("ticket"))
                .allSatisfy(type -> assertThat(document).contains("name: " + type + "\n"));
    }
}
