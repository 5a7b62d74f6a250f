package io.jinlin.restshell.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RoomNumber;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one way this product reads and writes JSON. Strict on the way in: an unknown field, a missing or null one that the record
 * does not call {@code @Nullable}, a null in a list, a number for a text, are refused. An amount is a decimal string in yuan, an instant ISO-8601; a
 * phone number is read whole and written masked.
 */
public final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("jinlin")
                    .addSerializer(Money.class, ToStringSerializer.instance)
                    .addSerializer(RoomNumber.class, ToStringSerializer.instance)
                    .addSerializer(PhoneNumber.class, ToStringSerializer.instance)
                    .addDeserializer(String.class, new StorableText())
                    .addDeserializer(Money.class, new FromText<>(Money.class, Money::of))
                    .addDeserializer(RoomNumber.class, new FromText<>(RoomNumber.class, RoomNumber::of))
                    .addDeserializer(PhoneNumber.class, new FromText<>(PhoneNumber.class, PhoneNumber::new)))
            .annotationIntrospector(new NullMarkedRecords())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                    DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            // a question a record answers about itself is not one of its fields, and could not be read back
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .withCoercionConfig(
                    LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** Tells apart what {@link #MAPPER} shows alike: a masked number stands for many. */
    private static final JsonMapper EXACT = MAPPER.rebuild()
            .addModule(new SimpleModule("exact")
                    .addSerializer(PhoneNumber.class, new ToStringSerializerBase(PhoneNumber.class) {
                        @Override
                        public String valueToString(Object phone) {
                            return ((PhoneNumber) phone).digits();
                        }
                    }))
            .build();

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The SHA-256 of the value as JSON: equal for equal bodies. */
    public static String hash(Object value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(EXACT.writeValueAsBytes(value)));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
