package io.jinlin.platform.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes; closing it closes nothing else. */
final class CountedStream extends FilterOutputStream {

    private final MessageDigest digest = sha256();
    private long bytes;

    CountedStream(OutputStream out) {
        super(out);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        out.write(content, offset, length);
        digest.update(content, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** Also what is behind it. */
    void closeWhole() throws IOException {
        out.close();
    }

    long bytes() {
        return bytes;
    }

    /** Asked once, at the end. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    Manifest.Entry entry(String path, long rows) {
        return new Manifest.Entry(path, rows, bytes, hash());
    }
}
