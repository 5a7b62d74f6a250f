package io.jinlin.restshell.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Text as it can be kept: the character U+0000 is none, and PostgreSQL takes no text that has it; half of a character would be kept as
 * a question mark.
 */
final class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        if (text != null && text.codePoints().anyMatch(StorableText::isNone)) {
            context.reportInputMismatch(this, "text of whole characters without U+0000 expected");
        }
        return text;
    }

    private static boolean isNone(int point) {
        return point == 0 || Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE;
    }
}
