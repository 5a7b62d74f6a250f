package io.jinlin.platform.subscription;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.jinlin.mailing.post.LetterJob;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.job.JobScheduler;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Stream;

/** A real mail server, which may go away, and the product's own scheduler that takes the letters there. */
final class PostOffice implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5000;

    private final GreenMail server;
    private final JobScheduler scheduler;

    PostOffice(PlatformDatabase database) {
        var port = freePort();
        var smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(PATIENCE_MILLIS);
        server = new GreenMail(smtp);
        server.start();
        database.set("jinlin.mail.host", "127.0.0.1")
                .set("jinlin.mail.port", port)
                .set("jinlin.mail.starttls", false);
        scheduler = database.get(JobScheduler.class);
        database.put(scheduler, "threads", new Threads());
        database.put(scheduler, "jobs", one(database.get(LetterJob.class)));
        scheduler.start();
    }

    void goAway() {
        server.getSmtp().stopService(PATIENCE_MILLIS);
    }

    void comeBack() {
        server.start();
    }

    MimeMessage[] letters() {
        return server.getReceivedMessages();
    }

    List<String> subjects() {
        return Arrays.stream(letters()).map(PostOffice::subject).toList();
    }

    static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The container's own, as far as a scheduler needs it. */
    private static final class Threads implements ManagedThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            return new Thread(work, "scheduler");
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        }
    }

    @SuppressWarnings("unchecked")
    private static Instance<Job> one(Job job) {
        return (Instance<Job>) Proxy.newProxyInstance(
                PostOffice.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return Stream.of(job);
                    }
                    throw new UnsupportedOperationException(method.toString());
                });
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        PlatformDatabase.call(scheduler, "stop");
        server.stop();
    }
}
