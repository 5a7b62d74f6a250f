package io.jinlin.identity.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** SHA-256 over the hash before, the number in the chain, the time of sealing, and every field of the entry with its length. */
final class ChainHash {

    static final int LENGTH = 32;

    /** What the first link follows. */
    static final byte[] BEGINNING = new byte[LENGTH];

    private ChainHash() {}

    static byte[] next(byte[] before, long sequence, long sealedMicros, List<String> fields) {
        var digest = sha256();
        digest.update(before);
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(sequence)
                .putLong(sealedMicros)
                .array());
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
