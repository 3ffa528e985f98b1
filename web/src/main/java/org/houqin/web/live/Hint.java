package org.houqin.web.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * That something changed and who may know of it; what it is now, the browser asks the API.
 *
 * @param type the event's type, such as {@code ticket.closed.v1}
 * @param id what it happened to
 * @param version the event's number among those of the same thing, or null
 * @param audience keys of those who may be told, such as {@code role:dispatcher}
 */
record Hint(String type, String id, Long version, Set<String> audience) {

    /** A hint from an event's headers; empty when it names no type or nobody who may hear of it. */
    static Optional<Hint> of(Headers headers) {
        var type = text(headers, "ce_type");
        var audience = text(headers, "ce_audience").map(Hint::keys).orElse(Set.of());
        if (type.isEmpty() || audience.isEmpty()) {
            return Optional.empty();
        }
        var id = text(headers, "ce_subject").orElse(null);
        return Optional.of(new Hint(type.get(), id, number(text(headers, "ce_sequence")), audience));
    }

    /** The hint as one message of a server-sent stream. */
    Buffer frame() {
        return Buffer.buffer("data: ")
                .appendBuffer(Json.encodeToBuffer(new Message(type, id, version)))
                .appendString("\n\n");
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private static Set<String> keys(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Long number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Message(String type, String id, Long version) {}
}
