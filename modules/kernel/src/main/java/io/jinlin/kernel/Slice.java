package io.jinlin.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list and where to go on.
 *
 * @param next the cursor that asks for the following rows; null at the end
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

    /** Made of {@code limit + 1} rows read: the one too many tells that there are more. */
    public static <T> Slice<T> of(List<T> read, int limit, Function<T, String> cursor) {
        return read.size() <= limit
                ? new Slice<>(List.copyOf(read), null)
                : new Slice<>(List.copyOf(read.subList(0, limit)), cursor.apply(read.get(limit - 1)));
    }
}
