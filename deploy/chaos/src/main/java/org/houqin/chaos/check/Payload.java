package org.houqin.chaos.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.houqin.chaos.message.Seen;

/** What an event says. */
record Payload(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Payload of(Seen event) {
        try {
            return new Payload(JSON.readTree(event.payload()));
        } catch (JsonProcessingException e) {
            return new Payload(JSON.nullNode());
        }
    }

    /** The entries of a list. */
    Stream<JsonNode> list(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }

    /** Empty when it says nothing of this. */
    String text(String field) {
        return json.path(field).asText("");
    }
}
