package io.jinlin.restshell.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jinlin.restshell.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal, as JSON.
 *
 * @param tenant the alias of the company, if the work was a company's
 * @param thrown the stack trace
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JournalLine(
        Instant at,
        String level,
        @Nullable String logger,
        String request,
        @Nullable String tenant,
        String message,
        @Nullable String thrown) {

    private static final Formatter TEXT = new SimpleFormatter();
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{6}(?:19|20)\\d{9}[\\dXx](?!\\d)");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("(?<![\\d.-])(1[3-9]\\d)\\d{4}(\\d{4})(?![\\d-])");

    static JournalLine of(LogRecord record, @Nullable String tenant) {
        return new JournalLine(
                record.getInstant(),
                record.getLevel().getName(),
                record.getLoggerName(),
                CurrentRequest.id(),
                tenant,
                impersonal(TEXT.formatMessage(record)),
                trace(record.getThrown()));
    }

    /** Texts of libraries may quote what people typed: numbers that name a person are covered. */
    static String impersonal(String text) {
        var covered = IDENTITY_NUMBER.matcher(text).replaceAll("******");
        return MOBILE_NUMBER.matcher(covered).replaceAll("$1****$2");
    }

    private static @Nullable String trace(@Nullable Throwable thrown) {
        if (thrown == null) {
            return null;
        }
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return impersonal(trace.toString());
    }

    String json() {
        return Json.write(this);
    }
}
