package org.houqin.inventory.stock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.inventory.item.Item;
import org.houqin.inventory.item.Items;
import org.houqin.inventory.ledger.Balance;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.messaging.Outbox;

/** The stock of items: read under their locks, written back as movements and balances. */
@ApplicationScoped
public class Stocks {
    private static final Audience STORE = Audience.roles(Roles.STOREKEEPER, Roles.MANAGER);

    private final Items items;
    private final Outbox outbox;

    Stocks(Items items, Outbox outbox) {
        this.items = items;
        this.outbox = outbox;
    }

    /** Locks these items and reads all that is counted of them, by item. Lock everything a transaction needs in one go. */
    public Uni<Map<UUID, Stock>> forUpdate(Collection<UUID> itemIds) {
        return items.forUpdate(itemIds)
                .flatMap(locked -> balances(itemIds)
                        .map(balances -> locked.stream().collect(toMap(Item::id, item -> stock(item, balances)))));
    }

    /** Locks one item and reads all that is counted of it. */
    public Uni<Stock> forUpdate(UUID itemId) {
        return forUpdate(List.of(itemId)).map(stocks -> stocks.get(itemId));
    }

    /** Writes down what moved and tells of it, and of running low. */
    public Uni<Void> save(Stock stock, List<? extends StockEvent> received, Actor actor, Instant at) {
        List<DomainEvent> events = Stream.<DomainEvent>concat(received.stream(), stock.runLow(at).stream())
                .toList();
        List<Object> rows = new ArrayList<>(stock.opened());
        rows.addAll(stock.posted());
        return Panache.getSession()
                .flatMap(session -> session.persistAll(rows.toArray()))
                .flatMap(ignored -> outbox.append(stock.item(), actor, STORE, events));
    }

    private Uni<Map<UUID, List<Balance>>> balances(Collection<UUID> itemIds) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery("from Balance where key.itemId in ?1", Balance.class)
                        .setParameter(1, itemIds)
                        .getResultList())
                .map(all -> all.stream().collect(groupingBy(Balance::itemId)));
    }

    private static Stock stock(Item item, Map<UUID, List<Balance>> balances) {
        return new Stock(item, balances.getOrDefault(item.id(), List.of()));
    }
}
