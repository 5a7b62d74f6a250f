package io.jinlin.tenancy.mapping;

import io.jinlin.kernel.PhoneNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A telephone number as its digits. */
@Converter(autoApply = true)
public class PhoneNumberColumn implements AttributeConverter<PhoneNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber number) {
        return number == null ? null : number.digits();
    }

    @Override
    public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String digits) {
        return digits == null ? null : new PhoneNumber(digits);
    }
}
