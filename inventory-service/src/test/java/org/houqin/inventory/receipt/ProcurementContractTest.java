package org.houqin.inventory.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.houqin.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the procurement service says it sends is what this service reads. */
class ProcurementContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"procurement.supply-failed.v1", "procurement.requisition-cancelled.v1"})
    void theEndOfASupplyIsRead(String type) throws JsonProcessingException {
        assertThat(JSON.readValue(Contracts.sample(type), SupplyEnded.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void goodsAcceptedIsRead() throws JsonProcessingException {
        GoodsAccepted event = JSON.readValue(Contracts.sample("procurement.goods-accepted.v1"), GoodsAccepted.class);

        assertThat(event).hasNoNullFieldsOrProperties();
        assertThat(event.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasNoNullFieldsOrProperties());
    }
}
