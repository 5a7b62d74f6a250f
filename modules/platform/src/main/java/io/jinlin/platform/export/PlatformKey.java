package io.jinlin.platform.export;

import io.jinlin.platform.tables.PlatformTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The platform's Ed25519 key, by which anybody can tell that an export or a certificate comes from here and is unchanged. It is made when
 * it is first needed. A key that another platform signs with is trusted when the operator says so ({@code jinlin.imports.trusted-keys}).
 */
@ApplicationScoped
public class PlatformKey {

    private static final String ED25519 = "Ed25519";
    private static final int ID_LENGTH = 16;
    private static final int LINE = 64;

    @Inject
    PlatformTables tables;

    /** Public keys of other platforms: the base64 of their PEM, without its first and last line; a comma between two. */
    @Inject
    @ConfigProperty(name = "jinlin.imports.trusted-keys")
    Optional<String> trusted;

    @SuppressWarnings("NullAway.Init")
    public PlatformKey() {}

    public PlatformKey(PlatformTables tables, List<String> trusted) {
        this.tables = tables;
        this.trusted = Optional.of(String.join(",", trusted));
    }

    /** A signature and the key that made it. */
    public record Signed(byte[] signature, String keyId) {}

    private record Pair(String id, byte[] publicKey, byte[] privateKey) {}

    public Signed sign(byte[] message) {
        var pair = latest();
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initSign(privateKey(pair.privateKey));
            signature.update(message);
            return new Signed(signature.sign(), pair.id);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Name of the key that signs now: the first 16 hexadecimal digits of the SHA-256 of its public half. */
    public String id() {
        return latest().id;
    }

    /** The public half as PEM, as openssl reads it. */
    public String pem() {
        var text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(latest().publicKey);
        return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
    }

    /** Whether a key of this platform, or one it trusts, has signed exactly this. */
    public boolean isSigned(byte[] message, byte[] signature) {
        var keys = new ArrayList<>(tables.query(row -> row.getBytes(1), "select public_key from platform.signing_key"));
        trusted.stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .filter(key -> !key.isBlank())
                .forEach(key -> keys.add(Base64.getMimeDecoder().decode(key)));
        return keys.stream().anyMatch(key -> isSigned(key, message, signature));
    }

    private static boolean isSigned(byte[] key, byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance(ED25519);
            check.initVerify(publicKey(key));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private Pair latest() {
        var known = known();
        if (known.isEmpty()) {
            make();
            known = known();
        }
        return known.get(0);
    }

    private List<Pair> known() {
        return tables.query(
                row -> new Pair(row.getString(1), row.getBytes(2), row.getBytes(3)),
                "select id, public_key, private_key from platform.signing_key order by made_at desc, id limit 1");
    }

    /** Two nodes that do this at once make two keys: both are known, one of them signs from then on. */
    private void make() {
        try {
            var pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            var publicKey = pair.getPublic().getEncoded();
            var digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
            tables.update(
                    "insert into platform.signing_key (id, public_key, private_key) values (?, ?, ?)",
                    HexFormat.of().formatHex(digest).substring(0, ID_LENGTH),
                    publicKey,
                    pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey privateKey(byte[] key) throws GeneralSecurityException {
        return KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    private static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        return KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(key));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
