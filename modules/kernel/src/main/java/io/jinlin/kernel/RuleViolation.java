package io.jinlin.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody asked for what a {@link Rule} forbids; nothing has changed. */
public class RuleViolation extends RuntimeException {

    private final transient Rule rule;
    private final transient List<Object> args;
    private final @Nullable String field;

    public RuleViolation(Rule rule, Object... args) {
        this(rule, Arrays.asList(args), null);
    }

    private RuleViolation(Rule rule, List<Object> args, @Nullable String field) {
        super(rule.key());
        this.rule = rule;
        this.args = args;
        this.field = field;
    }

    /** The same violation, naming the input field it is about. */
    public RuleViolation at(String inputField) {
        return new RuleViolation(rule, args, inputField);
    }

    public Rule rule() {
        return rule;
    }

    public Object[] args() {
        return args.toArray();
    }

    public @Nullable String field() {
        return field;
    }
}
