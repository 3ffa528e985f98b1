package org.houqin.chaos.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.Service;

/** Many people write at once to something that is locked, so that the pool is exhausted, and hang up in the middle. */
final class ImpatientClients implements Fault {
    private static final int CLIENTS = 60;

    @Override
    public String name() {
        return "impatient-clients";
    }

    @Override
    public String what() {
        return CLIENTS + " clients hang up in the middle while the pool of ticket is exhausted";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        String token = ground.client().token("dispatcher");
        int port = ground.stack().settings().port(Service.TICKET.port());
        List<Socket> sockets = new ArrayList<>();
        String ticket;
        try (Connection lock = ground.database().connect(Service.TICKET)) {
            lock.setAutoCommit(false);
            ticket = lock(lock);
            for (int i = 0; i < CLIENTS; i++) {
                sockets.add(comment(port, token, ticket, i));
            }
            Thread.sleep(800);
            hangUp(sockets.subList(0, CLIENTS / 2));
            Thread.sleep(800);
            hangUp(sockets.subList(CLIENTS / 2, CLIENTS));
            Thread.sleep(400);
            lock.rollback();
        }
        return "comments on the ticket " + ticket;
    }

    private static String lock(Connection connection) throws SQLException {
        return Database.rows(
                        connection,
                        "select id from ticket where status not in ('CANCELLED', 'REJECTED')"
                                + " order by created_at limit 1 for update",
                        row -> row.getString(1))
                .get(0);
    }

    private static Socket comment(int port, String token, String ticket, int number) throws IOException {
        String body = "{\"text\": \"impatient " + number + "\"}";
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(("POST /api/tickets/" + ticket + "/comment HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + token + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void hangUp(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
