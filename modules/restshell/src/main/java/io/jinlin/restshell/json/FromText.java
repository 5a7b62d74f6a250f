package io.jinlin.restshell.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.jinlin.kernel.RuleViolation;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value of the business from its text; a broken rule keeps its name and gains the place in the body. */
final class FromText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = parser.getValueAsString();
        if (text == null) {
            context.reportInputMismatch(this, "text expected");
            return null;
        }
        try {
            return parse.apply(text);
        } catch (RuleViolation | IllegalArgumentException unfit) {
            throw JsonMappingException.from(parser, "unfit", unfit);
        }
    }
}
