package org.houqin.platform.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Optional;

/** The event being handled right now, so that events it causes can name it; follows the Vert.x context, not the thread. */
final class Causation {
    private static final String KEY = "houqin.causation";

    private Causation() {}

    static void set(Envelope envelope) {
        ContextLocals.put(KEY, envelope);
    }

    static Optional<Envelope> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }

    /** The trace the new event belongs to: that of the running request, else that of the event being handled; or null. */
    static String traceParent() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
        }
        return current().map(Envelope::traceParent).orElse(null);
    }
}
