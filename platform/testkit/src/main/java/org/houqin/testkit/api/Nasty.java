package org.houqin.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Input that no honest client sends. */
final class Nasty {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A picture of one pixel. */
    static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** Texts that trouble databases, spreadsheets, pages, parsers and logs. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\r\n",
            "'; drop table ticket; --",
            "' or '1'='1",
            "%_%",
            "\\",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "../../../../etc/passwd",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uFFFF\uFFFE",
            "\u202Etxt.exe",
            "\uD83E\uDD2F".repeat(50),
            "维".repeat(5_000),
            "e\u0301".repeat(300),
            "A".repeat(100_000),
            "null",
            "NaN",
            "-1",
            "1e400",
            "00000000-0000-0000-0000-000000000000",
            "0199d3a0-1111-7000-8000-00000000000g",
            "9999-99-99",
            "+999999999-12-31T23:59:59Z",
            "-0001-01-01T00:00:00Z",
            "2026-02-30",
            "2026-11-30T08:00:00+99:00");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "-0.0",
            "0.0000000001",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e308",
            "1e400",
            "-1e400",
            "123456789012345678901234567890.123456789",
            "1E-400");

    private final Random random;

    Nasty(Random random) {
        this.random = random;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The same for a header: what our HTTP client would not even send is drawn again. */
    String header() {
        return Stream.generate(this::text)
                .filter(text -> text.chars().allMatch(Nasty::fitsHeader))
                .findFirst()
                .orElseThrow();
    }

    private static boolean fitsHeader(int character) {
        return character == '\t' || character >= ' ' && character <= 0xFF && character != 0x7F;
    }

    /** A body with one thing wrong, as bytes that may not even be JSON. */
    byte[] body(JsonNode good) {
        String text = good.toString();
        return switch (random.nextInt(14)) {
            case 0 -> cut(text.getBytes(StandardCharsets.UTF_8));
            case 1 -> duplicated(text);
            case 2 -> deep().getBytes(StandardCharsets.UTF_8);
            case 3 -> garbled(text.getBytes(StandardCharsets.UTF_8));
            case 4 -> wrapped(text);
            default -> mutated(good).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** A form with a file that may be no picture, of a name that may be none. */
    byte[] form(String boundary) {
        byte[] file = switch (random.nextInt(4)) {
            case 0 -> cut(DOT);
            case 1 -> garbled(DOT.clone());
            case 2 -> text().getBytes(StandardCharsets.UTF_8);
            default -> DOT;
        };
        String name = text().replaceAll("[\\r\\n\"]", "");
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name.substring(0, Math.min(100, name.length()))
                        + "\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return random.nextInt(8) == 0 ? cut(form.toByteArray()) : form.toByteArray();
    }

    private byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, random.nextInt(whole.length + 1));
    }

    private static byte[] duplicated(String text) {
        String doubled = text.startsWith("{\"")
                ? text.substring(0, text.length() - 1) + "," + text.substring(1)
                : "{\"a\":1,\"a\":2}";
        return doubled.getBytes(StandardCharsets.UTF_8);
    }

    private String deep() {
        int depth = 100 + random.nextInt(5_000);
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private byte[] garbled(byte[] whole) {
        for (int i = 0; i < 3 && whole.length > 0; i++) {
            whole[random.nextInt(whole.length)] = (byte) (random.nextInt(128) + 128);
        }
        return whole;
    }

    private byte[] wrapped(String text) {
        String other = List.of("[" + text + "]", "\"" + text.length() + "\"", "null", "true", "42", "", "{}", "[]")
                .get(random.nextInt(8));
        return other.getBytes(StandardCharsets.UTF_8);
    }

    private String mutated(JsonNode good) {
        // Numbers that do not fit any Java type have to be written as text.
        String marker = "\"@@number@@\"";
        JsonNode copy = good.deepCopy();
        List<Runnable> places = new ArrayList<>();
        collect(copy, places);
        if (places.isEmpty()) {
            return "{\"unexpected\":" + copy + "}";
        }
        places.get(random.nextInt(places.size())).run();
        return copy.toString().replace(marker, NUMBERS.get(random.nextInt(NUMBERS.size())));
    }

    /** Every value that can be replaced. */
    private void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(() -> {
                    if (random.nextInt(6) == 0) {
                        object.remove(name);
                    } else {
                        object.set(name, value(object.get(name)));
                    }
                });
                collect(object.get(name), places);
            });
            places.add(() -> object.set(text(), JSON.textNode(text())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, value(array.get(index))));
                collect(array.get(i), places);
            }
            places.add(array::removeAll);
            places.add(() -> many(array));
        }
    }

    private void many(ArrayNode array) {
        JsonNode first = array.isEmpty() ? JSON.nullNode() : array.get(0);
        for (int i = 0; i < 2_000; i++) {
            array.add(first.deepCopy());
        }
    }

    private JsonNode value(JsonNode old) {
        return switch (random.nextInt(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.objectNode().put("a", 1);
            case 3 -> JSON.arrayNode().add(old.deepCopy());
            case 4, 5 -> JSON.textNode("@@number@@");
            default -> JSON.textNode(text());
        };
    }
}
