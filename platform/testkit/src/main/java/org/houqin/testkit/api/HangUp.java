package org.houqin.testkit.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A client that announces a body, sends a part of it and is gone. */
final class HangUp {
    private HangUp() {}

    /** Sends the head of a request and so much of its body. */
    static void during(HttpRequest request, byte[] body, int sent) throws IOException {
        URI address = request.uri();
        StringBuilder head = new StringBuilder()
                .append(request.method())
                .append(' ')
                .append(address.getRawPath())
                .append(address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(address.getAuthority())
                .append("\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        request.headers()
                .map()
                .forEach((name, values) -> values.forEach(
                        value -> head.append(name).append(": ").append(value).append("\r\n")));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            out.write(Arrays.copyOf(body, sent));
        }
    }
}
