package org.houqin.local.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houqin.local.Port;

/**
 * The supervisor's record of the running stack: written by it alone, read by the other commands.
 *
 * @param supervisor its process id
 * @param infraOnly started by {@code houqin infra}: no services, no gateway
 * @param ports where it listens, whatever the environment of the reading command says
 * @param message why it failed, for a person; empty otherwise
 */
public record StackState(
        long supervisor,
        Instant startedAt,
        boolean infraOnly,
        Phase phase,
        String message,
        Map<Port, Integer> ports,
        List<PartState> parts) {

    public StackState {
        ports = ports == null ? Map.of() : ports; // written by an older version that may still run
    }

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    public static Optional<StackState> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), StackState.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Replaces the file in one step, so that a reader never sees half of it. */
    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, JSON.writeValueAsString(this));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    public boolean supervisorAlive() {
        return Processes.alive(supervisor, startedAt);
    }
}
