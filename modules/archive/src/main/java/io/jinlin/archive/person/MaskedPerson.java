package io.jinlin.archive.person;

import io.jinlin.archive.OccupantRole;
import io.jinlin.kernel.Masked;
import io.jinlin.kernel.PhoneNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as everybody may see one; {@code phone} is empty when none is on file. */
public record MaskedPerson(UUID personId, OccupantRole role, String name, String phone) {

    public static MaskedPerson of(UUID personId, OccupantRole role, String name, @Nullable PhoneNumber phone) {
        return new MaskedPerson(personId, role, Masked.name(name), phone == null ? "" : phone.masked());
    }
}
