package org.houqin.inventory;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Work on one session, which carries one operation at a time. */
public final class InOrder {
    private InOrder() {}

    /** Does the work for each, one after the other. */
    public static <T> Uni<Void> each(Iterable<T> all, Function<T, Uni<Void>> work) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (T one : all) {
            chain = chain.flatMap(ignored -> work.apply(one));
        }
        return chain;
    }
}
