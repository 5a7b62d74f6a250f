package io.jinlin.faults.harm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network to one server: a proxy on a port of its own that can be cut in several ways and mended again. */
public final class Cable implements AutoCloseable {

    /** How the network is. */
    public enum State {
        /** As it should be. */
        THROUGH,
        /** Connections are refused, and those that were open are reset. */
        RESET,
        /** Nothing arrives any more, nobody is told; later it all arrives. */
        SILENT,
        /** What was open is gone at the server's end, but this end never learns it; new connections wait. */
        HALF_OPEN
    }

    private final ServerSocket door;
    private final int server;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private State state = State.THROUGH;

    /** @param server the port of the server on this machine */
    public Cable(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Link.thread("cable-" + server, this::accept);
    }

    /** Where clients connect. */
    public int port() {
        return door.getLocalPort();
    }

    int server() {
        return server;
    }

    public synchronized State state() {
        return state;
    }

    public synchronized void becomes(State now) {
        state = now;
        switch (now) {
            case RESET -> links.forEach(Link::reset);
            case HALF_OPEN -> links.forEach(Link::orphan);
            default -> {}
        }
        notifyAll();
    }

    /** Returns as soon as the network lets something through. */
    synchronized void awaitThrough() throws InterruptedException {
        while (state != State.THROUGH) {
            wait();
        }
    }

    void forget(Link link) {
        links.remove(link);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized void join(Socket client) {
        var link = new Link(this, client);
        if (state == State.RESET) {
            link.reset();
        } else {
            links.add(link);
            link.start();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        links.forEach(Link::reset);
    }
}
