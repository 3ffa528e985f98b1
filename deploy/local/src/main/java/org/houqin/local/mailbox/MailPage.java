package org.houqin.local.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /} for people, {@code GET /messages?to=} for programs. */
final class MailPage implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&]+");
    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Houqin · 演示信箱 Demo mailbox</title>
            <meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="10">
            <style>body{font:16px/1.5 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;background:#faf8f4;color:#1d1c1a}
            article{background:#fff;border:1px solid #ddd8ce;border-radius:8px;padding:.75rem 1rem;margin:1rem 0}h1{font-size:1.25rem}h2{font-size:1rem;margin:0}
            p{margin:.1rem 0;color:#59554d}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}a{color:#0b6b66}</style></head>
            <body><main><h1>演示信箱 · Demo mailbox</h1><p>所有邮件都留在这里，不会真正寄出。 Every mail stays here; none is delivered.</p>
            %s</main></body></html>
            """;

    private final Letters letters;

    MailPage(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> answer(exchange, 200, "text/html; charset=utf-8", page(letters.to("")));
                case "/messages" ->
                    answer(
                            exchange,
                            200,
                            "application/json",
                            JSON.writeValueAsString(letters.to(
                                    parameter(exchange.getRequestURI().getRawQuery(), "to"))));
                default -> answer(exchange, 404, "text/plain", "Not found: try / or /messages?to=");
            }
        }
    }

    static String page(List<Letter> letters) {
        return PAGE.formatted(
                letters.isEmpty()
                        ? "<p>还没有邮件。 No mail yet.</p>"
                        : letters.stream().map(MailPage::article).collect(Collectors.joining()));
    }

    private static String article(Letter letter) {
        String text = LINK.matcher(escaped(letter.text())).replaceAll("<a rel=\"noreferrer\" href=\"$0\">$0</a>");
        return "<article><h2>%s</h2><p>%s · <time>%s</time></p><pre>%s</pre></article>\n"
                .formatted(escaped(letter.subject()), escaped(letter.to()), letter.receivedAt(), text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String parameter(String query, String name) {
        return Stream.of((query == null ? "" : query).split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
