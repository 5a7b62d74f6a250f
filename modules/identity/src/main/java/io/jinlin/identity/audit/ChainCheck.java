package io.jinlin.identity.audit;

import static io.jinlin.identity.audit.Verification.Fault.CHAIN_WAS_REWRITTEN;
import static io.jinlin.identity.audit.Verification.Fault.END_WAS_CUT_OFF;
import static io.jinlin.identity.audit.Verification.Fault.ENTRY_IS_MISSING;
import static io.jinlin.identity.audit.Verification.Fault.ENTRY_WAS_CHANGED;
import static io.jinlin.identity.audit.Verification.Fault.ENTRY_WAS_SLIPPED_IN;
import static io.jinlin.identity.audit.Verification.Fault.LINK_IS_MISSING;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks a company's chain from its first kept link to its end, beside the entries and the platform's notes. One statement, one look. */
final class ChainCheck {

    private static final int SEQUENCE = AuditChain.FIELD_COUNT + 1;
    private static final int LINKED = SEQUENCE + 1;
    private static final int SEALED = LINKED + 1;
    private static final int HASH = SEALED + 1;
    private static final int ENTRY = HASH + 1;
    private static final int WAITS = ENTRY + 1;
    private static final int ROWS_AT_ONCE = 1000;

    private static final String ALL = "select " + AuditChain.FIELDS
            + """
            , l.sequence, l.entry_id, (extract(epoch from l.sealed_at) * 1000000)::bigint, l.hash, e.id, u.entry_id is not null
            from audit_link l full join audit_entry e on e.id = l.entry_id left join audit_unsealed u on u.entry_id = e.id
            order by l.sequence nulls last, e.id""";
    private static final String LAST_TOMBSTONE =
            "select to_sequence, hash from audit_tombstone order by to_sequence desc limit 1";

    private final Map<Long, byte[]> anchors;
    private long sequence;
    private byte[] hash = ChainHash.BEGINNING;
    private long first;
    private long entries;
    private long waiting;
    private int compared;
    private Verification.@Nullable Break broken;

    /** @param anchors what the platform noted: by number, the hash */
    private ChainCheck(Map<Long, byte[]> anchors) {
        this.anchors = new TreeMap<>(anchors);
    }

    static Verification of(Connection connection, Map<Long, byte[]> anchors, Instant now) throws SQLException {
        var check = new ChainCheck(anchors);
        check.beginAfterWhatRetired(connection);
        check.walk(connection);
        check.compareWithEnd();
        return new Verification(
                check.broken == null,
                check.entries,
                check.waiting,
                check.first,
                check.sequence,
                HexFormat.of().formatHex(check.hash),
                check.compared,
                now,
                check.broken);
    }

    private void beginAfterWhatRetired(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LAST_TOMBSTONE);
                var row = statement.executeQuery()) {
            if (row.next()) {
                sequence = row.getLong(1);
                hash = row.getBytes(2);
            }
        }
        first = sequence + 1;
        compareWithAnchor();
    }

    private void walk(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    step(row);
                }
            }
        }
    }

    private void step(ResultSet row) throws SQLException {
        var number = row.getLong(SEQUENCE);
        if (row.wasNull()) {
            var entry = row.getObject(ENTRY, UUID.class);
            if (row.getBoolean(WAITS)) {
                waiting++;
            } else {
                breaks(ENTRY_WAS_SLIPPED_IN, 0, entry);
            }
            return;
        }
        var linked = row.getObject(LINKED, UUID.class);
        if (number != sequence + 1) {
            breaks(LINK_IS_MISSING, sequence + 1, null);
        }
        entries++;
        sequence = number;
        if (row.getObject(ENTRY) == null) {
            breaks(ENTRY_IS_MISSING, number, linked);
        } else {
            var computed = ChainHash.next(hash, number, row.getLong(SEALED), AuditChain.fields(row));
            if (!Arrays.equals(computed, row.getBytes(HASH))) {
                breaks(ENTRY_WAS_CHANGED, number, linked);
            }
        }
        hash = row.getBytes(HASH);
        compareWithAnchor();
    }

    private void compareWithAnchor() {
        var noted = anchors.get(sequence);
        if (noted != null) {
            compared++;
            if (!Arrays.equals(noted, hash)) {
                breaks(CHAIN_WAS_REWRITTEN, sequence, null);
            }
        }
    }

    private void compareWithEnd() {
        if (anchors.keySet().stream().anyMatch(noted -> noted > sequence)) {
            breaks(END_WAS_CUT_OFF, sequence + 1, null);
        }
    }

    /** The first place counts; everything behind it follows from it. */
    private void breaks(Verification.Fault fault, long number, @Nullable UUID entry) {
        if (broken == null) {
            broken = new Verification.Break(fault, number, entry);
        }
    }
}
