package org.houqin.chaos.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.houqin.chaos.stack.Service;

/** Everything that was asked of the system, kept outside of it: a line before an operation is sent, one after it ended. */
public final class OperationLog implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicLong numbers = new AtomicLong();
    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final Queue<Instant> looksInVain = new ConcurrentLinkedQueue<>();
    private final Writer file;

    public OperationLog(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        this.file = Files.newBufferedWriter(file);
    }

    Operation begin(String account, Service service, String path, String key, JsonNode body, Effect effect) {
        Operation operation = new Operation(numbers.incrementAndGet(), account, service, path, key, body, effect);
        ObjectNode line = JSON.createObjectNode()
                .put("n", operation.number())
                .put("at", operation.sentAt().toString())
                .put("account", account)
                .put("path", path)
                .put("key", key);
        line.set("body", body);
        write(line);
        operations.add(operation);
        return operation;
    }

    void end(Operation operation) {
        write(JSON.createObjectNode()
                .put("n", operation.number())
                .put("at", operation.answeredAt().toString())
                .put("outcome", operation.outcome().name())
                .put("status", operation.status())
                .put("attempts", operation.attempts()));
    }

    /** Somebody looked at something and got no answer, or one that speaks of trouble. */
    void lookedInVain(Instant at) {
        looksInVain.add(at);
    }

    /** How many looks between the two were in vain. */
    public long looksInVain(Instant from, Instant to) {
        return looksInVain.stream()
                .filter(at -> at.isAfter(from) && at.isBefore(to))
                .count();
    }

    private synchronized void write(ObjectNode line) {
        try {
            file.write(line.toString());
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The log of operations cannot be written", e);
        }
    }

    public List<Operation> all() {
        return List.copyOf(operations);
    }

    /** Those that were under way at some time between the two. */
    public List<Operation> between(Instant from, Instant to) {
        return operations.stream()
                .filter(one -> one.sentAt().isBefore(to)
                        && (one.answeredAt() == null || one.answeredAt().isAfter(from)))
                .toList();
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
