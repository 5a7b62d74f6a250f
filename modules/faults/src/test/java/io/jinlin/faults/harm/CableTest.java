package io.jinlin.faults.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cable does to a connection what broken networks do. */
class CableTest {

    private static final int SILENCE = 500;
    private static final int ANSWER = 10_000;

    private ServerSocket echo;
    private Cable cable;

    @SuppressWarnings("NullAway.Init")
    CableTest() {}

    @BeforeEach
    void anEchoBehindACable() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Link.thread("echo", this::serve);
        cable = new Cable(echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        cable.close();
        echo.close();
    }

    @Test
    void a_whole_cable_passes_everything_on() throws IOException {
        try (var socket = connected()) {
            assertThat(said(socket, 7)).isEqualTo(7);
        }
    }

    @Test
    void a_reset_ends_what_is_open_and_refuses_what_is_new() throws IOException {
        try (var socket = connected()) {
            said(socket, 1);
            cable.becomes(Cable.State.RESET);
            assertThatThrownBy(() -> said(socket, 2)).isInstanceOf(SocketException.class);
        }
        try (var socket = connected()) {
            assertThatThrownBy(() -> said(socket, 3)).isInstanceOf(SocketException.class);
        }
        cable.becomes(Cable.State.THROUGH);
        try (var socket = connected()) {
            assertThat(said(socket, 4)).isEqualTo(4);
        }
    }

    @Test
    void what_was_sent_into_the_silence_arrives_afterwards() throws IOException {
        try (var socket = connected()) {
            said(socket, 1);
            cable.becomes(Cable.State.SILENT);
            assertThatThrownBy(() -> said(socket, 2, SILENCE)).isInstanceOf(SocketTimeoutException.class);
            socket.setSoTimeout(ANSWER);
            cable.becomes(Cable.State.THROUGH);
            assertThat(socket.getInputStream().read()).isEqualTo(2);
        }
    }

    @Test
    void a_half_open_connection_stays_mute_until_it_says_something() throws IOException {
        try (var socket = connected();
                var later = new Socket()) {
            said(socket, 1);
            cable.becomes(Cable.State.HALF_OPEN);
            later.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), cable.port()));
            cable.becomes(Cable.State.THROUGH);
            socket.setSoTimeout(SILENCE);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            assertThatThrownBy(() -> said(socket, 2)).isInstanceOf(SocketException.class);
            assertThat(said(later, 3)).isEqualTo(3);
        }
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), cable.port());
    }

    private static int said(Socket socket, int what) throws IOException {
        return said(socket, what, ANSWER);
    }

    private static int said(Socket socket, int what, int millis) throws IOException {
        socket.setSoTimeout(millis);
        socket.getOutputStream().write(what);
        return socket.getInputStream().read();
    }

    private void serve() {
        try {
            while (true) {
                var socket = echo.accept();
                Link.thread("echo", () -> echo(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void echo(Socket socket) {
        try (socket) {
            for (var said = socket.getInputStream().read();
                    said >= 0;
                    said = socket.getInputStream().read()) {
                socket.getOutputStream().write(said);
            }
        } catch (IOException closed) {
            // the test is over
        }
    }
}
