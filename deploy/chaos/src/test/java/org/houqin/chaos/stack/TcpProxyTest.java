package org.houqin.chaos.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::echo);
        thread.setDaemon(true);
        thread.start();
        proxy = new TcpProxy(free(), echo.getLocalPort());
        proxy.open();
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    private void echo() {
        while (!echo.isClosed()) {
            try {
                Socket socket = echo.accept();
                Thread thread = new Thread(() -> {
                    try (socket) {
                        socket.getInputStream().transferTo(socket.getOutputStream());
                    } catch (IOException e) {
                        // the other end has gone
                    }
                });
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static int answer(Socket socket, int say) throws IOException {
        socket.getOutputStream().write(say);
        return socket.getInputStream().read();
    }

    @Test
    void it_passes_on_what_both_sides_say() throws IOException {
        try (Socket socket = connect()) {
            assertThat(answer(socket, 'a')).isEqualTo('a');
        }
    }

    @Test
    void a_cut_ends_the_connections_there_are_and_new_ones_work() throws IOException {
        try (Socket socket = connect()) {
            answer(socket, 'a');
            assertThat(proxy.cut()).isEqualTo(1);
            assertThat(ended(socket)).isTrue();
        }
        try (Socket socket = connect()) {
            assertThat(answer(socket, 'b')).isEqualTo('b');
        }
    }

    private static boolean ended(Socket socket) {
        try {
            return answer(socket, 'x') == -1;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void shut_it_refuses_and_opened_again_it_takes() throws IOException {
        proxy.shut();
        assertThatThrownBy(this::connect).isInstanceOf(IOException.class);
        proxy.open();
        try (Socket socket = connect()) {
            assertThat(answer(socket, 'c')).isEqualTo('c');
        }
    }

    @Test
    void stalled_it_holds_every_byte_back_until_it_goes_on() throws IOException {
        try (Socket socket = connect()) {
            answer(socket, 'a');
            proxy.stall(true);
            socket.setSoTimeout(200);
            assertThatThrownBy(() -> answer(socket, 'b')).isInstanceOf(SocketTimeoutException.class);
            proxy.stall(false);
            socket.setSoTimeout(5_000);
            assertThat(socket.getInputStream().read()).isEqualTo('b');
        }
    }

    @Test
    void a_connection_goes_to_the_next_backend_when_the_first_is_dead() throws IOException {
        proxy.backends(free(), echo.getLocalPort());
        try (Socket socket = connect()) {
            assertThat(answer(socket, 'd')).isEqualTo('d');
        }
    }
}
