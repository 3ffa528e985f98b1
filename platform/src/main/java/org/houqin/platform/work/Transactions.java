package org.houqin.platform.work;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Work that belongs to no request: jobs and consumed events. Each run has a Vert.x context, a session and a transaction of its own. */
@ApplicationScoped
public class Transactions {
    private final Vertx vertx;

    Transactions(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Runs the work in a new transaction that commits when it succeeds and rolls back when it fails. */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(result -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(
                    ignored -> Panache.withTransaction(work).subscribe().with(result::complete, result::fail));
        });
    }

    /** Completes after a while. */
    public Uni<Void> after(Duration delay) {
        return Uni.createFrom()
                .emitter(done -> vertx.setTimer(Math.max(1, delay.toMillis()), ignored -> done.complete(null)));
    }
}
