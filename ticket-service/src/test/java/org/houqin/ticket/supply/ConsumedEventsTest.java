package org.houqin.ticket.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.houqin.testkit.Contracts;
import org.houqin.ticket.rating.SurveyAnswered;
import org.houqin.ticket.rating.SurveyInvited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The publishers' golden samples mean to this service what it reads of them. */
class ConsumedEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"inventory.stock-reserved.v1", "inventory.reservation-released.v1"})
    void factsAboutStockNameTheirTicketLineAndReservation(String type) {
        assertThat(sample(type, StockFact.class)).hasNoNullFieldsOrPropertiesExcept("sku");
    }

    @Test
    void anIssueSaysHowMuchIsStillToBeHandedOut() throws JsonProcessingException {
        StockIssued issued = sample("inventory.stock-issued.v1", StockIssued.class);
        assertThat(issued).hasNoNullFieldsOrProperties();
        assertThat(issued.outstanding()).isPositive();
        assertThat(JSON.readValue("{\"quantity\": 2}", StockIssued.class).outstanding())
                .as("of an event from before it was told")
                .isZero();
    }

    @Test
    void aShortageNamesItsTicketLineAndReservation() {
        assertThat(sample("inventory.stock-short.v1", StockShort.class)).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"procurement.requisition-raised.v1", "procurement.requisition-approved.v1"})
    void requisitionsNameTheirTicketAndLine(String type) {
        assertThat(sample(type, RequisitionFact.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void anOrderNamesTheLinesItIsFor() {
        OrderPlaced order = sample("procurement.order-placed.v1", OrderPlaced.class);
        assertThat(order).hasNoNullFieldsOrProperties();
        assertThat(order.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasNoNullFieldsOrProperties());
    }

    @Test
    void acceptedGoodsNameTheReservationsTheyAreFor() {
        GoodsAccepted goods = sample("procurement.goods-accepted.v1", GoodsAccepted.class);
        assertThat(goods.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasNoNullFieldsOrProperties());
    }

    @Test
    void aPurchaseThatFailedNamesItsLineAndSaysWhy() {
        assertThat(sample("procurement.supply-failed.v1", SupplyFailed.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void anInvitationNamesItsClosure() {
        assertThat(sample("feedback.survey-invited.v1", SurveyInvited.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void anAnswerNamesItsClosureAndSaysWhetherItWasFixed() {
        SurveyAnswered answer = sample("feedback.survey-answered.v1", SurveyAnswered.class);
        assertThat(answer).hasNoNullFieldsOrProperties();
        assertThat(answer.closure()).isPositive();
        assertThat(answer.score()).isPositive();
    }

    private static <T> T sample(String type, Class<T> as) {
        assertThat(Contracts.violations(type, Contracts.sample(type))).isEmpty();
        try {
            return JSON.readValue(Contracts.sample(type), as);
        } catch (JsonProcessingException e) {
            throw new AssertionError(type + " does not parse", e);
        }
    }
}
