package org.houqin.chaos.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.houqin.local.Port;

/** Many clients send a request byte by byte and never come to its end; the others are served as ever. */
final class SlowClients implements Fault {
    private static final int CLIENTS = 50;
    /** Longer than the gateway waits for the head of a request, 20 s. */
    private static final int SECONDS = 24;

    @Override
    public String name() {
        return "slow-clients";
    }

    @Override
    public String what() {
        return CLIENTS + " clients send a byte now and then for " + SECONDS + " s";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        String token = ground.client().token("staff");
        Port part = choice.nextBoolean() ? Port.WEB : Port.TICKET;
        byte[] head = ("POST /api/tickets HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{\"title\": \"")
                .getBytes(StandardCharsets.US_ASCII);
        Instant at = Instant.now();
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Socket socket = new Socket(
                    InetAddress.getLoopbackAddress(), ground.stack().settings().port(part));
            socket.getOutputStream().write(head, 0, i % 2 == 0 ? head.length : head.length / 2);
            sockets.add(socket);
        }
        for (int i = 0; i < SECONDS * 5; i++) {
            Thread.sleep(200);
            sockets.forEach(SlowClients::drip);
        }
        for (Socket socket : sockets) {
            socket.close();
        }
        ground.measures()
                .add(
                        "looks in vain while slow clients held " + part.part(),
                        ground.log().looksInVain(at, Instant.now()),
                        0,
                        "looks");
        return part.part();
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException e) {
            // it was shown the door, as it should be sooner or later
        }
    }
}
