package io.jinlin.faults.harm;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** One connection through a {@link Cable}. */
final class Link {

    private final Cable cable;
    private final Socket client;
    private @Nullable Socket server;
    private boolean orphaned;

    Link(Cable cable, Socket client) {
        this.cable = cable;
        this.client = client;
    }

    static void thread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    void start() {
        thread("link-" + cable.server(), this::connect);
    }

    private void connect() {
        try {
            cable.awaitThrough();
            var far = new Socket(InetAddress.getLoopbackAddress(), cable.server());
            synchronized (this) {
                server = far;
            }
            thread("link-back-" + cable.server(), () -> pump(far, client));
            pump(client, far);
        } catch (IOException refused) {
            reset();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pump(Socket from, Socket to) {
        var some = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            for (var read = in.read(some); read >= 0; read = in.read(some)) {
                cable.awaitThrough();
                if (isOrphaned()) {
                    // the other end knows nothing of this connection any more, and says so when it hears of it
                    reset();
                    return;
                }
                to.getOutputStream().write(some, 0, read);
            }
            cable.awaitThrough();
            end(to);
        } catch (IOException broken) {
            end(to);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The client is told nothing, now or later, unless it says something itself. */
    synchronized void orphan() {
        orphaned = true;
        if (server != null) {
            quietly(server, true);
        }
    }

    synchronized boolean isOrphaned() {
        return orphaned;
    }

    private void end(Socket to) {
        if (!isOrphaned()) {
            quietly(to, false);
            cable.forget(this);
        }
    }

    synchronized void reset() {
        quietly(client, true);
        if (server != null) {
            quietly(server, true);
        }
        cable.forget(this);
    }

    private static void quietly(Socket socket, boolean hard) {
        try {
            if (hard) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException gone) {
            // that is what was wanted
        }
    }
}
