package io.jinlin.webshell.tag;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;
import org.jspecify.annotations.Nullable;

/** What one use of a tag was given for an attribute; recognised by tags nested in it, so that they do not take it for theirs. */
final class TagValue extends ValueExpression {

    private static final long serialVersionUID = 1L;

    private final ValueExpression given;
    private final boolean isGiven;

    TagValue(ValueExpression given, boolean isGiven) {
        this.given = given;
        this.isGiven = isGiven;
    }

    boolean isGiven() {
        return isGiven;
    }

    @Override
    public <T> @Nullable T getValue(ELContext context) {
        return given.getValue(context);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object value) {
        given.setValue(context, value);
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return given.isReadOnly(context);
    }

    @Override
    public Class<?> getType(ELContext context) {
        return given.getType(context);
    }

    @Override
    public Class<?> getExpectedType() {
        return given.getExpectedType();
    }

    @Override
    public ValueReference getValueReference(ELContext context) {
        return given.getValueReference(context);
    }

    @Override
    public String getExpressionString() {
        return given.getExpressionString();
    }

    @Override
    public boolean isLiteralText() {
        return given.isLiteralText();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TagValue value && given.equals(value.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }
}
