package io.jinlin.identity.invitation;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the link of an invitation carries: which company it is of, and a secret that proves it. Only the hash of the secret is written
 * down.
 */
public record Ticket(TenantId company, String secret) {

    private static final int BYTES = 32;
    private static final String SECRET = "[A-Za-z0-9_-]{43}";

    static Ticket drawn(TenantId company) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Ticket(company, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what was never a ticket. */
    public static Optional<Ticket> read(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 2 || !parts[1].matches(SECRET)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Ticket(new TenantId(parts[0]), parts[1]));
        } catch (RuleViolation noAlias) {
            return Optional.empty();
        }
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it stands in the link. */
    public String written() {
        return company.alias() + "." + secret;
    }

    @Override
    public String toString() {
        return company.alias() + ".…";
    }
}
