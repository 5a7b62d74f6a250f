package io.jinlin.restshell.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text as it can be kept: the character U+0000 is none, and PostgreSQL takes no text that has it. */
final class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        if (text != null && text.indexOf('\0') >= 0) {
            context.reportInputMismatch(this, "text without U+0000 expected");
        }
        return text;
    }
}
