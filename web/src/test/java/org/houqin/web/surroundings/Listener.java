package org.houqin.web.surroundings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Someone who has the live stream open and writes down every line. */
public final class Listener implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> stream;
    private final Thread reader;
    private final HttpResponse<Stream<String>> response;

    /** Opens the stream with one more header that says who listens. */
    public Listener(String address, String header, String value) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header(header, value)
                .build();
        response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        stream = response.body();
        reader = new Thread(() -> read(stream));
        reader.start();
    }

    /** How the stream was answered. */
    public HttpResponse<?> response() {
        return response;
    }

    /** The messages so far. */
    public List<String> messages() {
        return lines.stream()
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.substring(6))
                .toList();
    }

    /** How many comments came to keep the connection open. */
    public long heartbeats() {
        return lines.stream().filter(":"::equals).count();
    }

    /** How often the browser was asked to open its next connection. */
    public long renewals() {
        return lines.stream().filter("event: renew"::equals).count();
    }

    /** Whether the gateway has ended the stream. */
    public boolean ended() {
        return !reader.isAlive();
    }

    private void read(Stream<String> from) {
        try {
            from.forEach(lines::add);
        } catch (java.io.UncheckedIOException closed) {
            lines.add("closed");
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
