package io.jinlin.restshell.journal;

import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes every line on the console JSON with the request and the company it belongs to, the server's own lines too. */
@ApplicationScoped
public class Journal {

    @Inject
    @ConfigProperty(name = "jinlin.log.format", defaultValue = "json")
    String format;

    @Inject
    Tenancy tenancy;

    private List<Handler> replaced = List.of();
    private @Nullable Handler lines;

    void open(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object event) {
        if (!format.equals("json")) {
            return;
        }
        var root = Logger.getLogger("");
        replaced =
                List.of(root.getHandlers()).stream().filter(Journal::isConsole).toList();
        replaced.forEach(root::removeHandler);
        lines = new Lines();
        root.addHandler(lines);
    }

    @PreDestroy
    void close() {
        if (lines != null) {
            Logger.getLogger("").removeHandler(lines);
        }
        replaced.forEach(Logger.getLogger("")::addHandler);
    }

    private static boolean isConsole(Handler handler) {
        return handler instanceof ConsoleHandler
                || handler.getClass().getSimpleName().contains("Console")
                || handler.getClass().getSimpleName().contains("SimpleLog");
    }

    /** Writes to the console itself: {@code System.out} leads back into the log on this server. */
    private final class Lines extends Handler {

        private final PrintStream console =
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record)) {
                var tenant = tenancy.current().map(TenantId::alias).orElseGet(CurrentRequest::tenant);
                console.println(JournalLine.of(record, tenant).json());
                console.flush();
            }
        }

        @Override
        public void flush() {
            console.flush();
        }

        @Override
        public void close() {
            console.flush();
        }
    }
}
