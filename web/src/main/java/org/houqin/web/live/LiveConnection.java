package org.houqin.web.live;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.houqin.web.session.Visitor;

/** One browser that listens. It is written to on its own event loop only. */
final class LiveConnection {

    private static final int UNREAD_BYTES_AT_MOST = 64 * 1024;

    private final Visitor visitor;
    private final Context context;
    private final HttpServerResponse response;
    private final AtomicBoolean open = new AtomicBoolean(true);

    LiveConnection(Visitor visitor, Context context, HttpServerResponse response) {
        this.visitor = visitor;
        this.context = context;
        this.response = response.setWriteQueueMaxSize(UNREAD_BYTES_AT_MOST);
    }

    Visitor visitor() {
        return visitor;
    }

    /** Sends a message, or cuts off a client that leaves too much unread; it will come back and ask afresh. */
    void send(Buffer frame) {
        context.runOnContext(ignored -> {
            if (!open.get() || response.closed()) {
                return;
            }
            if (response.writeQueueFull()) {
                open.set(false);
                response.reset();
            } else {
                response.write(frame);
            }
        });
    }

    /** Ends the stream; the browser opens a new one if its person may still listen. */
    void close() {
        context.runOnContext(ignored -> {
            if (open.compareAndSet(true, false) && !response.closed()) {
                response.end();
            }
        });
    }
}
