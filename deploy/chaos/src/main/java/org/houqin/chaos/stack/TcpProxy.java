package org.houqin.chaos.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between two parts and passes bytes on, so that the way between them can be cut, shut or held up. A connection goes to
 * the first backend that takes it.
 */
public final class TcpProxy implements AutoCloseable {
    private static final int PATIENCE_MS = 1_000;
    private static final int BLOCK = 16 * 1024;

    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object gate = new Object();
    private volatile List<Integer> backends;
    private volatile ServerSocket door;
    private volatile boolean stalled;

    public TcpProxy(int port, int backend) {
        this.port = port;
        this.backends = List.of(backend);
    }

    public int port() {
        return port;
    }

    /** Takes connections (again). */
    public void open() throws IOException {
        if (door != null) {
            return;
        }
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        door = opened;
        daemon(() -> accept(opened), "proxy-" + port);
    }

    /** Refuses connections and ends those there are, until it is opened again. */
    public void shut() throws IOException {
        ServerSocket open = door;
        door = null;
        if (open != null) {
            open.close();
        }
        cut();
    }

    /** Ends the connections there are, in the middle of whatever they carry; answers how many. */
    public int cut() {
        int count = sockets.size() / 2;
        sockets.forEach(TcpProxy::end);
        return count;
    }

    /** Holds back every byte while true. */
    public void stall(boolean hold) {
        synchronized (gate) {
            stalled = hold;
            gate.notifyAll();
        }
    }

    /** Where new connections go, in the order of preference. */
    public void backends(Integer... ports) {
        backends = List.of(ports);
    }

    @Override
    public void close() throws IOException {
        stall(false);
        shut();
    }

    private void accept(ServerSocket on) {
        while (!on.isClosed()) {
            try {
                Socket client = on.accept();
                daemon(() -> connect(client), "proxy-connect-" + port);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        for (int backend : backends) {
            Socket server = new Socket();
            try {
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), backend), PATIENCE_MS);
                server.setTcpNoDelay(true);
                client.setTcpNoDelay(true);
                sockets.add(client);
                sockets.add(server);
                daemon(() -> pass(client, server), "proxy-out-" + port);
                daemon(() -> pass(server, client), "proxy-in-" + port);
                return;
            } catch (IOException e) {
                end(server);
            }
        }
        end(client);
    }

    private void pass(Socket from, Socket to) {
        byte[] block = new byte[BLOCK];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                waitAtGate();
                out.write(block, 0, read);
            }
        } catch (IOException e) {
            end(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private void waitAtGate() throws InterruptedException {
        if (stalled) {
            synchronized (gate) {
                while (stalled) {
                    gate.wait();
                }
            }
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is over either way
        }
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
