package io.jinlin.identity.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that the server found genuine a moment ago. A program sends the same one for minutes, and proving its signature costs more than
 * most of what it asks for.
 *
 * <p>What is remembered is that these very bytes were genuine, for a minute, so that a key that its issuer withdrew is good for no more
 * than a minute longer than the server keeps it. When the token ends is looked at every time, and what its bearer may do is asked
 * for in the company's own tables every time.
 */
@ApplicationScoped
class GenuineTokens {

    static final Duration REMEMBERED = Duration.ofMinutes(1);
    static final int MOST = 10_000;

    @Inject
    Clock clock;

    private final Map<ByteBuffer, Genuine> known = Collections.synchronizedMap(new Newest());

    /** Whom a token speaks of, and until when nothing has to be proved. */
    record Genuine(JsonWebToken bearer, Set<String> groups, Instant until) {}

    Optional<Genuine> find(String token) {
        var genuine = Optional.ofNullable(known.get(digest(token)));
        return genuine.filter(one -> clock.instant().isBefore(one.until()));
    }

    void remember(String token, JsonWebToken bearer, Set<String> groups) {
        var now = clock.instant();
        var ends = Instant.ofEpochSecond(bearer.getExpirationTime());
        var until = now.plus(REMEMBERED);
        known.put(digest(token), new Genuine(bearer, groups, ends.isBefore(until) ? ends : until));
    }

    /** Of every byte: two tokens that differ anywhere are two. */
    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The oldest gives way. */
    private static final class Newest extends LinkedHashMap<ByteBuffer, Genuine> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Genuine> eldest) {
            return size() > MOST;
        }
    }
}
