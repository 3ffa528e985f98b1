package org.houqin.platform.ids;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.time.HouseTime;

/**
 * Numbers that people quote, such as {@code T-2026-000123}, with the year it is in the house: unique, rising, with gaps after
 * rollbacks.
 */
@ApplicationScoped
public class BusinessNumbers {
    private final HouseTime house;

    BusinessNumbers(HouseTime house) {
        this.house = house;
    }

    /**
     * The next number of a kind; call it inside a transaction.
     *
     * @param prefix the kind, such as {@code T}
     * @param sequence name of the database sequence that counts them
     */
    public Uni<String> next(String prefix, String sequence) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select nextval(cast(?1 as regclass))", Long.class)
                        .setParameter(1, sequence)
                        .getSingleResult())
                .map(number -> of(prefix, number));
    }

    /** The number of a kind for what its sequence counted. */
    public String of(String prefix, long counted) {
        return "%s-%d-%06d".formatted(prefix, house.today().getYear(), counted);
    }
}
