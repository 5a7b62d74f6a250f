package io.jinlin.identity.audit;

import io.jinlin.tenancy.BusinessClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Lets the oldest month of the chain go when its time of keeping is over. A tombstone keeps the number and hash at which the chain goes
 * on; the table's triggers let nothing be removed that no tombstone of the same transaction covers.
 */
final class Retirement {

    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || ' audit chain', 0))";
    private static final String OLDEST =
            """
            select l.sequence, e.at from audit_link l join audit_entry e on e.id = l.entry_id order by l.sequence limit 1""";
    private static final String FIRST_TO_KEEP =
            """
            select l.sequence from audit_link l join audit_entry e on e.id = l.entry_id where e.at >= ? order by l.sequence limit 1""";
    private static final String TOMBSTONE =
            """
            insert into audit_tombstone (to_sequence, from_sequence, before_at, years, hash, made_at)
            select l.sequence, ?, ?, ?, l.hash, now() from audit_link l where l.sequence = ?""";
    private static final String ENTRIES =
            """
            delete from audit_entry e using audit_link l
            where l.entry_id = e.id and l.sequence between ? and ?""";
    private static final String LINKS = "delete from audit_link where sequence between ? and ?";

    private Retirement() {}

    /** What went: links {@code from} to {@code to}, all of before that instant. */
    record Retired(long from, long to, Instant before) {}

    /** The oldest month, if it is old enough; the caller's transaction ends it. */
    static Optional<Retired> oldestMonth(Connection connection, Instant now) throws SQLException {
        try (var lock = connection.prepareStatement(ALONE)) {
            lock.execute();
        }
        var years = years(connection);
        var limit = month(now.atZone(BusinessClock.ZONE).minusYears(years));
        try (var oldest = connection.prepareStatement(OLDEST);
                var row = oldest.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var next = month(row.getTimestamp(2).toInstant().atZone(BusinessClock.ZONE))
                    .plusMonths(1);
            return next.isAfter(limit) ? Optional.empty() : retire(connection, row.getLong(1), next.toInstant(), years);
        }
    }

    private static Optional<Retired> retire(Connection connection, long from, Instant before, int years)
            throws SQLException {
        var to = lastBefore(connection, before);
        try (var tombstone = connection.prepareStatement(TOMBSTONE);
                var entries = connection.prepareStatement(ENTRIES);
                var links = connection.prepareStatement(LINKS)) {
            tombstone.setLong(1, from);
            tombstone.setTimestamp(2, Timestamp.from(before));
            tombstone.setInt(3, years);
            tombstone.setLong(4, to);
            tombstone.executeUpdate();
            entries.setLong(1, from);
            entries.setLong(2, to);
            entries.executeUpdate();
            links.setLong(1, from);
            links.setLong(2, to);
            links.executeUpdate();
        }
        return Optional.of(new Retired(from, to, before));
    }

    /** The chain is cut in one place: what was sealed after the first entry that is kept is kept too. */
    private static long lastBefore(Connection connection, Instant before) throws SQLException {
        try (var query = connection.prepareStatement(FIRST_TO_KEEP)) {
            query.setTimestamp(1, Timestamp.from(before));
            try (var row = query.executeQuery()) {
                return row.next()
                        ? row.getLong(1) - 1
                        : AuditChain.head(connection).sequence();
            }
        }
    }

    static int years(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select years from audit_retention");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static ZonedDateTime month(ZonedDateTime when) {
        return when.toLocalDate().withDayOfMonth(1).atStartOfDay(BusinessClock.ZONE);
    }
}
