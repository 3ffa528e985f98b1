package org.houqin.ticket.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures a manager starts the day with, over HTTP. */
@QuarkusTest
@RealParts
class TicketMetricsTest {
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void theManagerSeesHowTheTicketsStand() {
        house.submitted();
        as("manager")
                .get("/api/metrics/tickets")
                .then()
                .statusCode(200)
                .body("openByStatus.SUBMITTED", greaterThan(0))
                .body("dueSoon.size()", greaterThan(0))
                .body("createdToday", greaterThan(0));
    }

    @Test
    void whatWasReportedTodayIsWhatTheFigureCounts() {
        house.submitted();
        JsonPath figures =
                as("manager").get("/api/metrics/tickets?zone=Pacific/Auckland").jsonPath();
        String today = figures.getString("today");
        assertThat(Instant.parse(today).atZone(ZoneId.of("Pacific/Auckland")).toLocalTime())
                .isEqualTo(LocalTime.MIDNIGHT);
        as("manager")
                .get("/api/tickets?size=200&createdFrom=" + today)
                .then()
                .body("items.size()", equalTo(figures.getInt("createdToday")));
        as("manager")
                .get("/api/tickets?createdTo=" + today + "&createdFrom=" + today)
                .then()
                .body("items.size()", equalTo(0));
        as("manager").get("/api/metrics/tickets?zone=nowhere").then().statusCode(400);
    }
}
