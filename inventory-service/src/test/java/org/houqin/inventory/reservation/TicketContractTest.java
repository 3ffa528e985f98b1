package org.houqin.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import org.houqin.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ticket service says it sends is what this service reads. */
class TicketContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void partsRequestedIsRead() {
        PartsRequested event = read("ticket.parts-requested.v1", PartsRequested.class);

        assertThat(event).hasNoNullFieldsOrPropertiesExcept("neededBy", "technicianId");
        assertThat(event.demands())
                .isNotEmpty()
                .allSatisfy(demand -> assertThat(demand).hasNoNullFieldsOrPropertiesExcept("neededBy", "technicianId"));
    }

    @Test
    void partsReleasedIsRead() {
        assertThat(read("ticket.parts-released.v1", PartsReleased.class)).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket.closed.v1", "ticket.cancelled.v1", "ticket.returned.v1", "ticket.merged.v1"})
    void theEndOfATicketIsRead(String type) {
        assertThat(read(type, TicketEnded.class).ticketId()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket.dispatched.v1", "ticket.grabbed.v1", "ticket.handed-over.v1"})
    void whoHasATicketIsRead(String type) {
        assertThat(read(type, TicketChanged.class)).hasNoNullFieldsOrPropertiesExcept("urgency");
    }

    @Test
    void howUrgentATicketIsIsRead() {
        assertThat(read("ticket.triaged.v1", TicketChanged.class)).hasNoNullFieldsOrPropertiesExcept("technicianId");
    }

    @Test
    void ofSeveralChangesEachPartCountsAsSaidLast() {
        UUID ticket = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        assertThat(new TicketChanged(ticket, first, null)
                        .then(new TicketChanged(ticket, null, Priority.URGENT))
                        .then(new TicketChanged(ticket, second, null)))
                .isEqualTo(new TicketChanged(ticket, second, Priority.URGENT));
    }

    private static <T> T read(String type, Class<T> record) {
        try {
            return JSON.readValue(Contracts.sample(type), record);
        } catch (JsonProcessingException e) {
            throw new AssertionError(type, e);
        }
    }
}
