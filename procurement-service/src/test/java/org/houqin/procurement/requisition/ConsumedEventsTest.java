package org.houqin.procurement.requisition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.houqin.testkit.Contracts;
import org.junit.jupiter.api.Test;

/** The samples the store publishes are understood here. */
class ConsumedEventsTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void a_shortage_says_what_is_missing_and_for_whom() throws Exception {
        StockShort event = json.readValue(Contracts.sample("inventory.stock-short.v1"), StockShort.class);
        assertThat(event.missing()).isPositive();
        assertThat(event.wish().quantity()).isEqualTo(event.missing());
        assertThat(event).hasNoNullFieldsOrPropertiesExcept("neededBy", "technicianId");
        assertThat(event.wish().item()).hasNoNullFieldsOrProperties();
        assertThat(event.need()).hasNoNullFieldsOrProperties();
    }

    @Test
    void a_release_names_its_reservation() throws Exception {
        ReservationReleased event =
                json.readValue(Contracts.sample("inventory.reservation-released.v1"), ReservationReleased.class);
        assertThat(event.reservationId()).isNotNull();
    }
}
