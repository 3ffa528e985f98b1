package org.houqin.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks a part whether it is ready, now. */
public final class Health {
    private static final int PATIENCE_MS = 2000;
    private static final String TCP = "tcp:";

    private Health() {}

    static String openPort(int port) {
        return TCP + port;
    }

    /** True when the address answers 200, or the port of {@code tcp:<port>} accepts a connection, within two seconds. */
    public static boolean ready(String address) {
        try {
            return address.startsWith(TCP)
                    ? accepts(Integer.parseInt(address.substring(TCP.length())))
                    : answers(address);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean accepts(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            return true;
        }
    }

    private static boolean answers(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            connection.disconnect();
        }
    }
}
