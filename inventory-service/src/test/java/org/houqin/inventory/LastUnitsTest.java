package org.houqin.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.inventory.Store.count;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houqin.inventory.Store.Ticket;
import org.houqin.inventory.reservation.Demand;
import org.houqin.inventory.reservation.Priority;
import org.houqin.inventory.reservation.ReservationCommands;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Envelope;
import org.houqin.platform.messaging.Received;
import org.houqin.platform.work.Transactions;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Many at once want the last of it: the winners get it, the rest wait, and the books balance. */
@QuarkusTest
@RealParts
class LastUnitsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ReservationCommands reservations;

    @Inject
    Transactions transactions;

    @Test
    void theLastUnitsGoToAsManyAsThereAreAndTheRestWait() {
        UUID taps = Store.item();
        UUID seals = Store.item();
        Store.receive(taps, "7", "10").statusCode(201);
        Store.receive(seals, "5", "1").statusCode(201);
        List<Uni<Void>> requests = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? reserve(taps, seals) : reserve(seals, taps))
                .toList();

        Uni.join().all(requests).andFailFast().await().atMost(PATIENCE);

        assertThat(statuses(taps)).containsExactly("RESERVED 7", "WAITING 33");
        assertThat(statuses(seals)).containsExactly("RESERVED 5", "WAITING 35");
        assertThat(count(taps, "reserved")).isEqualTo(7);
        assertThat(count(taps, "available")).isZero();
        assertThat(TestDatabase.number("select count(*) from balance b where b.physical and b.reserved <> (select"
                        + " coalesce(sum(h.quantity), 0) from hold h join reservation r on r.id = h.reservation_id"
                        + " where r.item_id = b.item_id and h.bin = b.location)"))
                .isZero();
    }

    @Test
    void receiptsIssuesAndReservationsAtOnceKeepTheBooksBalanced() {
        UUID item = Store.item();
        Store.receive(item, "1", "10").statusCode(201);
        Ticket ticket = Ticket.next();
        Store.request(ticket, item, "1", "URGENT", Instant.now());
        UUID reservation = Store.awaitReservation(ticket, "RESERVED");

        List<CompletableFuture<Integer>> issues = new ArrayList<>();
        List<CompletableFuture<Integer>> receipts = new ArrayList<>();
        List<CompletableFuture<Void>> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            issues.add(CompletableFuture.supplyAsync(
                    () -> Store.issue(reservation, "1").extract().statusCode()));
            receipts.add(CompletableFuture.supplyAsync(
                    () -> Store.receive(item, "2", "20").extract().statusCode()));
            requests.add(reserve(item).subscribeAsCompletionStage());
            requests.add(reserve(item).subscribeAsCompletionStage());
            requests.add(reserve(item).subscribeAsCompletionStage());
        }
        CompletableFuture.allOf(Stream.of(issues, receipts, requests)
                        .flatMap(List::stream)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(issues)
                .extracting(CompletableFuture::join)
                .containsOnlyOnce(201)
                .contains(409);
        assertThat(receipts).extracting(CompletableFuture::join).containsOnly(201);
        assertThat(statuses(item)).containsExactly("ISSUED 1", "RESERVED 16", "WAITING 8");
        assertThat(count(item, "onHand")).isEqualTo(16);
        assertThat(count(item, "available")).isZero();
        assertThat(TestDatabase.number("select count(*) from balance b where b.on_hand <> (select coalesce(sum(case"
                        + " when m.to_location = b.location then m.quantity else -m.quantity end), 0) from movement m"
                        + " where m.item_id = b.item_id and b.location in (m.from_location, m.to_location))"))
                .as("balances that are not the sum of their movements")
                .isZero();
        assertThat(TestDatabase.number(
                        "select count(*) from item i where i.stock_value <> (select coalesce(sum(case when"
                                + " m.from_location = 'SUPPLIER' then m.value else -m.value end), 0) from movement m"
                                + " where m.item_id = i.id)"))
                .as("items whose value is not the sum of their movements")
                .isZero();
    }

    /** A ticket that wants one of each of these items. */
    private Uni<Void> reserve(UUID... items) {
        UUID ticket = Ids.next();
        List<Demand> demands =
                Stream.of(items).map(item -> demand(ticket, item)).toList();
        return transactions.run(() -> reservations.reserve(demands.stream()
                .map(demand -> new Received<>(demand, asked(ticket)))
                .toList()));
    }

    private static Envelope asked(UUID ticket) {
        return new Envelope(
                Ids.next(),
                "ticket.parts-requested.v1",
                "/ticket-service",
                ticket,
                1,
                Instant.now(),
                ticket.toString(),
                null,
                "system",
                null);
    }

    private static Demand demand(UUID ticket, UUID item) {
        return new Demand(
                ticket, "T-2026-000001", Ids.next(), item, BigDecimal.ONE, Priority.NORMAL, null, null, Instant.now());
    }

    private static List<String> statuses(UUID item) {
        return TestDatabase.column("select status || ' ' || count(*) from reservation where item_id = '" + item
                + "' group by status order by status");
    }
}
