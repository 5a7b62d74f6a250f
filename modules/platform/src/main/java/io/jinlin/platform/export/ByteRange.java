package io.jinlin.platform.export;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a download that are asked for.
 *
 * @param from the first
 * @param to the last
 * @param of how many there are
 */
public record ByteRange(long from, long to, long of) {

    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** Everything unless one range is named (what cannot be understood asks for everything); empty when there are no such bytes. */
    public static Optional<ByteRange> of(@Nullable String header, long size) {
        var read = ONE.matcher(header == null ? "" : header.strip());
        if (!read.matches() || (read.group(1).isEmpty() && read.group(2).isEmpty())) {
            return Optional.of(new ByteRange(0, size - 1, size));
        }
        var last = read.group(2).isEmpty() ? size - 1 : Long.parseLong(read.group(2));
        var range = read.group(1).isEmpty()
                ? new ByteRange(Math.max(0, size - last), size - 1, size)
                : new ByteRange(Long.parseLong(read.group(1)), Math.min(last, size - 1), size);
        return range.from <= range.to ? Optional.of(range) : Optional.empty();
    }

    /** Where a header begins, before it is known how much there is. */
    public static long start(@Nullable String header) {
        var read = ONE.matcher(header == null ? "" : header.strip());
        return read.matches() && !read.group(1).isEmpty() ? Long.parseLong(read.group(1)) : 0;
    }

    public long length() {
        return to - from + 1;
    }

    public boolean isWhole() {
        return length() == of;
    }
}
