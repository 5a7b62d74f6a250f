package io.jinlin.launcher.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes every letter, whoever it is for, and keeps it until it is closed. Only programs of this machine reach it. */
public final class Mailbox implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5000;

    private final int smtpPort;
    private final int pagePort;
    private final GreenMail server;
    private @Nullable HttpServer page;

    public Mailbox(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
        var smtp = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(PATIENCE_MILLIS);
        this.server = new GreenMail(smtp);
    }

    public synchronized void open() {
        comeBack();
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            opened.createContext("/", new MailboxPage(this));
            opened.start();
            page = opened;
        } catch (IOException e) {
            throw new UncheckedIOException("The page of the mailbox cannot listen on port " + pagePort, e);
        }
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** The page with the letters. */
    public String url() {
        return "http://localhost:" + pagePort;
    }

    /** All letters, newest first. */
    public List<Received> letters() {
        var letters = Arrays.stream(server.getReceivedMessages())
                .map(Received::of)
                .sorted(Comparator.comparing(Received::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(letters);
        return List.copyOf(letters);
    }

    /** The letters to this address, newest first. */
    public List<Received> lettersTo(String address) {
        var wanted = address.toLowerCase(Locale.ROOT);
        return letters().stream()
                .filter(letter -> letter.to().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** The mail server refuses connections, as one that is down; what it took it keeps. */
    public synchronized void goAway() {
        server.getSmtp().stopService(PATIENCE_MILLIS);
    }

    public synchronized void comeBack() {
        server.start();
    }

    @Override
    public synchronized void close() {
        server.stop();
        if (page != null) {
            page.stop(0);
            page = null;
        }
    }
}
