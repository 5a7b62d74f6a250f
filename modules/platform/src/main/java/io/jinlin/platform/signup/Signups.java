package io.jinlin.platform.signup;

import io.jinlin.kernel.PhoneNumber;
import io.jinlin.platform.CreditCode;
import io.jinlin.platform.EmailAddress;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code platform.signup}. */
@ApplicationScoped
public class Signups {

    private static final String COLUMNS =
            "id, state, alias, company, credit_code, contact, email, phone, plan, language, username, subject,"
                    + " full_name, asked_at, sent_at, expires_at";
    private static final int REMEMBERED_DAYS = 7;

    /** Sign-ups are judged one after the other, on all nodes: what one may have, the next sees. */
    void queue(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('jinlin.signup'))")) {
            statement.execute();
        }
    }

    void forgetOld(Connection connection, Instant now) throws SQLException {
        update(
                connection,
                "delete from platform.signup where expires_at < ?",
                Timestamp.from(now.minus(REMEMBERED_DAYS, ChronoUnit.DAYS)));
    }

    Optional<Signup> waiting(Connection connection, EmailAddress email) throws SQLException {
        return one(connection, "where email = ? and state = 'WAITING'", email.address());
    }

    Optional<Signup> withLink(Connection connection, String tokenHash) throws SQLException {
        return one(connection, "where token_hash = ? for update", tokenHash);
    }

    /** Aliases that others hold with a link that is still good. */
    List<String> heldByOthers(Connection connection, EmailAddress email, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select alias from platform.signup where email <> ? and state = 'WAITING' and expires_at > ?")) {
            statement.setString(1, email.address());
            statement.setTimestamp(2, Timestamp.from(now));
            try (var rows = statement.executeQuery()) {
                var aliases = new ArrayList<String>();
                while (rows.next()) {
                    aliases.add(rows.getString(1));
                }
                return aliases;
            }
        }
    }

    /** One address has one sign-up that waits: an earlier one, and its link, is over with this. */
    void put(Connection connection, Signup signup, String tokenHash) throws SQLException {
        update(
                connection,
                "delete from platform.signup where email = ? and state = 'WAITING'",
                signup.email().address());
        update(
                connection,
                "insert into platform.signup (id, token_hash, state, alias, company, credit_code, contact, email, phone, plan, language,"
                        + " asked_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                signup.id(),
                tokenHash,
                signup.state().name(),
                signup.alias().alias(),
                signup.company(),
                signup.creditCode().code(),
                signup.contact(),
                signup.email().address(),
                signup.phone().digits(),
                signup.plan(),
                signup.language().toLanguageTag(),
                Timestamp.from(signup.askedAt()),
                Timestamp.from(signup.expiresAt()));
    }

    void sent(Connection connection, UUID id, Instant at) throws SQLException {
        update(connection, "update platform.signup set sent_at = ? where id = ?", Timestamp.from(at), id);
    }

    void ordered(Connection connection, UUID id, String username, UUID administrator, String fullName)
            throws SQLException {
        update(
                connection,
                "update platform.signup set state = 'ORDERED', username = ?, subject = ?, full_name = ? where id = ?",
                username,
                administrator,
                fullName,
                id);
    }

    private static Optional<Signup> one(Connection connection, String where, String wanted) throws SQLException {
        try (var statement = connection.prepareStatement("select " + COLUMNS + " from platform.signup " + where)) {
            statement.setString(1, wanted);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(signup(rows)) : Optional.empty();
            }
        }
    }

    private static void update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Signup signup(ResultSet row) throws SQLException {
        return new Signup(
                row.getObject("id", UUID.class),
                Signup.State.valueOf(row.getString("state")),
                new TenantId(row.getString("alias")),
                row.getString("company"),
                new CreditCode(row.getString("credit_code")),
                row.getString("contact"),
                new EmailAddress(row.getString("email")),
                new PhoneNumber(row.getString("phone")),
                row.getString("plan"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("username"),
                row.getObject("subject", UUID.class),
                row.getString("full_name"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                row.getTimestamp("expires_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
