package org.houqin.platform.paging;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.houqin.platform.problem.RuleViolation;

/** Where a page ended: the sort it was made with and the last row's sort values, opaque to clients. */
record Cursor(String sort, List<String> values) {
    String encode() {
        JsonArray all = new JsonArray().add(sort);
        values.forEach(all::add);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(all.encode().getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String text, String sort, int size) {
        try {
            JsonArray all = new JsonArray(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (all.size() != size + 1 || !sort.equals(all.getString(0))) {
                throw unusable();
            }
            return new Cursor(
                    sort,
                    IntStream.rangeClosed(1, size).mapToObj(all::getString).toList());
        } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
            throw unusable();
        }
    }

    private static RuleViolation unusable() {
        return RuleViolation.invalid("after", "is not a cursor of this list in this order");
    }
}
