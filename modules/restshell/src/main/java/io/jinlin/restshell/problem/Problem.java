package io.jinlin.restshell.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type a name for this kind of problem
 * @param title the kind in few words
 * @param detail what happened and what to do
 * @param code the rule that was broken, such as {@code repairs.ONLY_OPEN_ORDERS_ARE_DISPATCHED}
 * @param field the input the problem is about
 * @param traceId what to tell the support: it is in the server's journal
 * @param errors every unfit field, when there is more than one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        String traceId,
        List<UnfitField> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One unfit field of several. */
    public record UnfitField(String field, String detail) {}

    Problem with(List<UnfitField> unfit) {
        return new Problem(type, title, status, detail, code, field, traceId, unfit);
    }
}
