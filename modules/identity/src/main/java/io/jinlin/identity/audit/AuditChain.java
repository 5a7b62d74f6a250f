package io.jinlin.identity.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Links entries into the company's chain. Whoever notes something only writes its entry; one sealer at a time takes what has been
 * committed meanwhile and links it, in the order in which it is found. So no business transaction waits for another's hash, and an
 * entry whose transaction lasted long simply comes later in the chain.
 */
final class AuditChain {

    static final int BATCH = 1000;

    /** The whole entry, each field as text that stays the same whoever reads it. */
    static final String FIELDS =
            """
            e.id::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.actor_id::text, e.actor_kind, e.actor_name, e.action,
            e.object_type, e.object_id::text, e.details::text, e.changes::text, e.address, e.request, e.door""";

    static final int FIELD_COUNT = 13;
    private static final int ENTRY_COLUMN = FIELD_COUNT + 1;

    private static final String ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' audit chain', 0))";
    private static final String HEAD =
            """
            (select sequence, hash from audit_link order by sequence desc limit 1)
            union all (select to_sequence, hash from audit_tombstone order by to_sequence desc limit 1)
            order by 1 desc limit 1""";
    private static final String WAITING = "select " + FIELDS
            + """
            , e.id from audit_unsealed u join audit_entry e on e.id = u.entry_id
            where not exists (select from audit_link l where l.entry_id = u.entry_id) order by u.entry_id limit\s"""
            + BATCH;
    private static final String LINK =
            "insert into audit_link (sequence, entry_id, sealed_at, hash) values (?, ?, ?, ?)";
    private static final String NO_LONGER_WAITING =
            "delete from audit_unsealed u where exists (select from audit_link l where l.entry_id = u.entry_id)";

    private AuditChain() {}

    /** The last link: its number and hash. */
    record Head(long sequence, byte[] hash) {}

    /**
     * Links a batch of what waits; the caller's transaction ends it.
     *
     * @return whether there may be more; false also while another sealer is at work
     */
    static boolean seal(Connection connection, Instant now) throws SQLException {
        if (!isAlone(connection)) {
            return false;
        }
        var sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        var head = head(connection);
        var sealed = 0;
        try (var waiting = connection.prepareStatement(WAITING);
                var link = connection.prepareStatement(LINK);
                var rows = waiting.executeQuery()) {
            while (rows.next()) {
                head = new Head(
                        head.sequence + 1,
                        ChainHash.next(head.hash, head.sequence + 1, micros(sealedAt), fields(rows)));
                link.setLong(1, head.sequence);
                link.setObject(2, rows.getObject(ENTRY_COLUMN, UUID.class));
                link.setTimestamp(3, Timestamp.from(sealedAt));
                link.setBytes(4, head.hash);
                link.addBatch();
                sealed++;
            }
            link.executeBatch();
        }
        try (var done = connection.prepareStatement(NO_LONGER_WAITING)) {
            done.executeUpdate();
        }
        return sealed == BATCH;
    }

    static Head head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : new Head(0, ChainHash.BEGINNING);
        }
    }

    static List<String> fields(ResultSet row) throws SQLException {
        var fields = new ArrayList<String>(FIELD_COUNT);
        for (var column = 1; column <= FIELD_COUNT; column++) {
            fields.add(row.getString(column));
        }
        return fields;
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(ALONE);
                var row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
