package io.jinlin.tenancy.mapping;

import io.jinlin.kernel.RoomNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A room number as its label. */
@Converter(autoApply = true)
public class RoomNumberColumn implements AttributeConverter<RoomNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RoomNumber number) {
        return number == null ? null : number.label();
    }

    @Override
    public @Nullable RoomNumber convertToEntityAttribute(@Nullable String label) {
        return label == null ? null : RoomNumber.of(label);
    }
}
