package io.jinlin.kernel;

/** A law of a department. Its name states the law; it is the message key, the REST error code and what tests assert. */
public interface Rule {

    /** The constant's name: the law itself. */
    String name();

    /** {@code repairs.ONLY_OPEN_ORDERS_ARE_DISPATCHED}: the key of the message and the code of the error. */
    default String key() {
        return department() + '.' + name();
    }

    /** How programs are told over HTTP that it was broken: refused, unless the rule says otherwise. */
    default int status() {
        return 422;
    }

    /** The department whose law this is: the package segment after {@code io.jinlin}. */
    default String department() {
        return getClass().getPackageName().split("\\.")[2];
    }

    /** Throws when the law does not hold. */
    static void rule(boolean holds, Rule rule, Object... args) {
        if (!holds) {
            throw new RuleViolation(rule, args);
        }
    }
}
