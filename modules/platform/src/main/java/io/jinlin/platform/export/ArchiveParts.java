package io.jinlin.platform.export;

import io.jinlin.platform.tables.PlatformTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Archives in pieces in {@code platform.archive_part}: written and read by any node, a piece in memory at a time. */
@ApplicationScoped
public class ArchiveParts {

    static final int PART = 1024 * 1024;

    @Inject
    PlatformTables tables;

    @SuppressWarnings("NullAway.Init")
    public ArchiveParts() {}

    public ArchiveParts(PlatformTables tables) {
        this.tables = tables;
    }

    /** Somebody else writes this archive now, or nobody does any more. */
    static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Where an export's try writes; it is refused as soon as it is no longer the latest, or was cancelled. */
    OutputStream of(UUID export, int attempt) {
        return new Pieces((ordinal, content) -> {
            var written = tables.update(
                    """
                    insert into platform.archive_part (archive_id, ordinal, content) select ?, ?, ?
                    where exists (select from platform.tenant_export where id = ? and attempt = ? and state = 'RUNNING')""",
                    export,
                    ordinal,
                    content,
                    export,
                    attempt);
            if (written == 0) {
                throw new TakenOver();
            }
        });
    }

    /** Keeps an archive that came from outside. */
    public void keep(UUID id, InputStream content) throws IOException {
        try (var out = new Pieces((ordinal, piece) -> tables.update(
                "insert into platform.archive_part (archive_id, ordinal, content) values (?, ?, ?)",
                id,
                ordinal,
                piece))) {
            content.transferTo(out);
        }
    }

    public void delete(UUID id) {
        tables.update("delete from platform.archive_part where archive_id = ?", id);
    }

    /** Copies some bytes of the archive out. */
    public void copy(UUID id, long from, long length, OutputStream out) throws IOException {
        var left = length;
        var offset = (int) (from % PART);
        for (var ordinal = (int) (from / PART); left > 0; ordinal++) {
            var pieces = tables.query(
                    row -> row.getBytes(1),
                    "select content from platform.archive_part where archive_id = ? and ordinal = ?",
                    id,
                    ordinal);
            if (pieces.isEmpty()) {
                throw new IOException("part " + ordinal + " of archive " + id + " is gone");
            }
            var piece = pieces.get(0);
            var some = (int) Math.min(left, piece.length - offset);
            out.write(piece, offset, some);
            left -= some;
            offset = 0;
        }
    }

    /** What to do with a piece that is full. */
    @FunctionalInterface
    private interface Keeping {
        void keep(int ordinal, byte[] content);
    }

    private static final class Pieces extends OutputStream {

        private final Keeping keeping;
        private final byte[] piece = new byte[PART];
        private int filled;
        private int ordinal;

        Pieces(Keeping keeping) {
            this.keeping = keeping;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (var done = 0; done < length; ) {
                var some = Math.min(length - done, PART - filled);
                System.arraycopy(bytes, offset + done, piece, filled, some);
                filled += some;
                done += some;
                if (filled == PART) {
                    hand();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                hand();
            }
        }

        private void hand() {
            keeping.keep(ordinal++, Arrays.copyOf(piece, filled));
            filled = 0;
        }
    }
}
