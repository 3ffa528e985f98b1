package org.houqin.chaos.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.houqin.chaos.load.Client;
import org.houqin.chaos.load.Effect;
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
                sockets.add(comment(ground.client(), port, token, ticket));
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

    private static Socket comment(Client client, int port, String token, String ticket) throws IOException {
        String key = UUID.randomUUID().toString();
        String path = "/api/tickets/" + ticket + "/comment";
        ObjectNode comment = JsonNodeFactory.instance.objectNode().put("text", "impatient " + key);
        Effect effect = Effect.marked(Service.TICKET, "timeline", "note", "impatient " + key);
        client.sentAndLeft("dispatcher", Service.TICKET, path, key, comment, effect);
        String body = comment.toString();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                + "\r\nIdempotency-Key: " + key
                                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
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
