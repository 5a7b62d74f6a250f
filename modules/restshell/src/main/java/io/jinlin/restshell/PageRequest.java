package io.jinlin.restshell;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.After;
import io.jinlin.kernel.RuleViolation;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: {@code ?limit=20&after=<cursor>}; taken as {@code @BeanParam}. */
public class PageRequest {

    private static final int MOST = 100;

    @QueryParam("limit")
    @DefaultValue("20")
    private String limit = "20";

    @QueryParam("after")
    private @Nullable String after;

    /** How many rows at most. */
    public int limit() {
        rule(limit.matches("\\d{1,3}"), RestRule.A_PAGE_HAS_ONE_TO_A_HUNDRED_ROWS, MOST);
        var rows = Integer.parseInt(limit);
        if (rows < 1 || rows > MOST) {
            throw new RuleViolation(RestRule.A_PAGE_HAS_ONE_TO_A_HUNDRED_ROWS, MOST).at("limit");
        }
        return rows;
    }

    /** After which row. */
    public After after() {
        return After.of(after);
    }
}
