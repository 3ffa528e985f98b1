package org.houqin.web.surroundings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** A client that speaks HTTP byte by byte, from any address of the loopback network. */
public final class Wire implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final int BETWEEN_BYTES_MILLIS = 200;

    private final Socket socket;

    public Wire(URI address, String from) throws IOException {
        socket =
                new Socket(InetAddress.getByName(address.getHost()), address.getPort(), InetAddress.getByName(from), 0);
    }

    /** Sends some of a request. */
    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return this;
    }

    /** Asks for a page and reads the answer's head; its body is passed over. */
    public String ask(String path, String... headers) throws IOException {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n")
                .head();
    }

    /** The head of the next answer; empty when the connection has ended. */
    public String head() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.toString().endsWith("\r\n\r\n")) {
                var length = LENGTH.matcher(head);
                in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                break;
            }
        }
        return head.toString();
    }

    /** Goes on sending one byte now and then until the other side has had enough; answers how long that took. */
    public Duration dribble(Duration atMost) throws IOException {
        var began = Instant.now();
        socket.setSoTimeout(BETWEEN_BYTES_MILLIS);
        Duration passed = Duration.ZERO;
        while (passed.compareTo(atMost) < 0 && isOpen()) {
            passed = Duration.between(began, Instant.now());
        }
        return passed;
    }

    private boolean isOpen() {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException nothingYet) {
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
