package io.jinlin.identity.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation with its ticket, which nobody can read again. */
public record Sent(UUID id, String fullName, @Nullable String email, String ticket) {

    @Override
    public String toString() {
        return "invitation " + id;
    }
}
