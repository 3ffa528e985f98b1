package org.houqin.feedback.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.houqin.testkit.Contracts;
import org.junit.jupiter.api.Test;

/** The ticket service's golden samples, read as we read its events. */
class TicketSamplesTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    @Test
    void closed_tells_whom_to_ask_about_what() throws IOException {
        TicketClosed closed = json.readValue(Contracts.sample("ticket.closed.v1"), TicketClosed.class);
        assertThat(closed).hasNoNullFieldsOrPropertiesExcept("rating");
        if (closed.rating() != null) {
            assertThat(closed.rating().answer().score()).isBetween(1, 5);
        }
    }

    @Test
    void reopened_tells_the_closure_to_come() throws IOException {
        TicketReopened reopened = json.readValue(Contracts.sample("ticket.reopened.v1"), TicketReopened.class);
        assertThat(reopened.ticketId()).isNotNull();
        assertThat(reopened.closure()).isGreaterThan(1);
    }

    @Test
    void person_changed_tells_the_address() throws IOException {
        PersonChanged person = json.readValue(Contracts.sample("ticket.person-changed.v1"), PersonChanged.class);
        assertThat(person).hasNoNullFieldsOrProperties();
    }
}
