package org.houqin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.houqin.web.surroundings.Surroundings.TOPIC;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.houqin.testkit.TestBroker;
import org.houqin.testkit.TestEvents;
import org.houqin.web.surroundings.Browser;
import org.houqin.web.surroundings.Listener;
import org.houqin.web.surroundings.Person;
import org.houqin.web.surroundings.PretendedIdentityProvider;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String TICKET = "0198f0aa-1111-7000-8000-000000000001";

    @TestHTTPResource("/api/live")
    String address;

    PretendedIdentityProvider provider;

    @Test
    void nobodyListensWithoutSigningIn() {
        given().get("/api/live").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void onlyThoseNamedHearOfAnEvent() throws Exception {
        try (var staff = listen(Person.STAFF);
                var dispatcher = listen(Person.DISPATCHER)) {
            awaitTheFeed(dispatcher, "role:dispatcher");
            publish("ticket.submitted.v1", 1, "role:dispatcher,role:manager");
            publish("ticket.accepted.v1", 2, "person:" + Person.STAFF.id() + ", role:dispatcher");
            publish("ticket.secret.v1", 3, "role:admin");
            publish("ticket.work-finished.v1", 4, "person:" + Person.STAFF.id());

            await().atMost(SOON).until(() -> staff.messages().stream().anyMatch(m -> m.contains("work-finished")));
            assertThat(staff.messages())
                    .containsExactly(
                            "{\"type\":\"ticket.accepted.v1\",\"id\":\"" + TICKET + "\",\"version\":2}",
                            "{\"type\":\"ticket.work-finished.v1\",\"id\":\"" + TICKET + "\",\"version\":4}");
            assertThat(dispatcher.messages())
                    .anyMatch(m -> m.contains("ticket.submitted.v1"))
                    .noneMatch(m -> m.contains("secret") || m.contains("work-finished"));
            assertThat(dispatcher.messages().stream().filter(m -> m.contains("accepted")))
                    .hasSize(1);
        }
    }

    @Test
    void aHeaderWithoutAValueEndsNothing() throws Exception {
        try (var dispatcher = listen(Person.DISPATCHER)) {
            awaitTheFeed(dispatcher, "role:dispatcher");
            publishWithoutValues("ce_type", "ce_subject", "ce_sequence", "ce_audience");
            publish("ticket.submitted.v1", 1, "role:dispatcher");
            await().atMost(SOON).until(() -> dispatcher.messages().stream().anyMatch(m -> m.contains("submitted")));
        }
    }

    @Test
    void theStreamIsNeitherCachedNorCompressedAndKeptOpenByHeartbeats() throws Exception {
        try (var staff = listen(Person.STAFF)) {
            var headers = staff.response().headers();
            assertThat(headers.firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
            await().atMost(SOON).until(() -> staff.heartbeats() >= 2);
        }
    }

    @Test
    void aStreamEndsWithTheTokenThatOpenedIt() throws Exception {
        var token = provider.bearer(Person.STAFF, Duration.ofSeconds(2));
        try (var staff = new Listener(address, "Authorization", "Bearer " + token)) {
            await().atMost(SOON).until(staff::ended);
        }
    }

    /** A role that was lost must tell within two minutes, on streams too. */
    @Test
    void aSessionsStreamAsksToBeRenewedBeforeItsTokenIsTwoMinutesOld() throws Exception {
        provider.nextIs(Person.STAFF, false);
        var browser = new Browser();
        browser.signIn("/login");
        try (var staff = new Listener(address, "Cookie", cookies(browser))) {
            await().atMost(SOON).until(() -> staff.renewals() == 1);
            await().atMost(SOON).until(staff::ended);
        }
    }

    @Test
    void signingOutEndsTheStreamsOfTheSession() throws Exception {
        provider.nextIs(Person.STAFF, false);
        var browser = new Browser();
        browser.signIn("/login");
        try (var staff = new Listener(address, "Cookie", cookies(browser))) {
            assertThat(staff.response().statusCode()).isEqualTo(200);
            browser.request().post("/logout").then().statusCode(303);
            await().atMost(SOON).until(staff::ended);
        }
    }

    @Test
    void aBrokerThatGoesAndComesBackIsHeardAgainAndNothingElseSuffers() throws Exception {
        try (var before = listen(Person.DISPATCHER)) {
            awaitTheFeed(before, "role:dispatcher");
            TestBroker.stop();
            given().auth()
                    .oauth2(provider.bearer(Person.STAFF))
                    .get("/api/tickets")
                    .then()
                    .statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            TestBroker.start();
        }
        await().atMost(Duration.ofSeconds(90)).until(this::aNewListenerHears);
    }

    /** Whoever listened while the broker was away is sent off once it is back, as a browser that comes again. */
    private boolean aNewListenerHears() throws Exception {
        try (var listener = listen(Person.DISPATCHER)) {
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> {
                        publish("test.back.v1", 0, "role:dispatcher");
                        return listener.ended() || !listener.messages().isEmpty();
                    });
            return !listener.messages().isEmpty();
        }
    }

    private static String cookies(Browser browser) {
        return browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Listener listen(Person person) throws Exception {
        return new Listener(address, "Authorization", "Bearer " + provider.bearer(person));
    }

    /** The feed reads from "now": until it does, whatever is published goes unheard. */
    private static void awaitTheFeed(Listener listener, String audience) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    publish("test.ready.v1", 0, audience);
                    return !listener.messages().isEmpty();
                });
    }

    private static void publishWithoutValues(String... headers) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestBroker.address()), new StringSerializer(), new StringSerializer())) {
            var odd = new ProducerRecord<>(TOPIC, TICKET, "{}");
            Stream.of(headers).forEach(name -> odd.headers().add(name, null));
            producer.send(odd);
        }
    }

    private static void publish(String type, int sequence, String audience) {
        var headers = Map.of(
                "ce_type", type,
                "ce_subject", TICKET,
                "ce_sequence", Integer.toString(sequence),
                "ce_audience", audience);
        TestEvents.publish(TOPIC, TICKET, headers, "{}");
    }
}
