package io.jinlin.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Work that no person does, by its name, such as {@code repairs.reminders}: it may do everything inside its company and is audited. */
public record SystemActor(String name) {

    public UUID id() {
        return UUID.nameUUIDFromBytes(("jinlin:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
