package io.jinlin.platform.signup;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.SignupRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who asked how often, in the database, so that a limit holds over all nodes. What is refused does not count. */
@ApplicationScoped
public class Attempts {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    @ConfigProperty(name = "jinlin.signup.letters-per-address", defaultValue = "5")
    int lettersPerAddress;

    @Inject
    @ConfigProperty(name = "jinlin.signup.sign-ups-per-phone", defaultValue = "5")
    int signupsPerPhone;

    @Inject
    @ConfigProperty(name = "jinlin.signup.requests-per-network", defaultValue = "60")
    int requestsPerNetwork;

    @Inject
    Clock clock;

    /** An hour's requests of a network, whatever comes of them. */
    void network(Connection connection, String network) throws SQLException {
        count(
                connection,
                "NETWORK",
                network,
                HOUR,
                requestsPerNetwork,
                new RuleViolation(SignupRule.A_NETWORK_ASKS_SELDOM));
    }

    /** A day's letters to an address, and sign-ups with a number. */
    void letter(Connection connection, String email, String phone) throws SQLException {
        count(
                connection,
                "EMAIL",
                email,
                DAY,
                lettersPerAddress,
                new RuleViolation(SignupRule.AN_E_MAIL_ADDRESS_GETS_FEW_LETTERS, lettersPerAddress).at("email"));
        count(
                connection,
                "PHONE",
                phone,
                DAY,
                signupsPerPhone,
                new RuleViolation(SignupRule.A_PHONE_NUMBER_STANDS_FOR_FEW_SIGN_UPS, signupsPerPhone).at("phone"));
    }

    private void count(
            Connection connection, String kind, String subject, Duration within, int most, RuleViolation tooMany)
            throws SQLException {
        var now = clock.instant();
        var hash = LinkSecret.hash(kind + ':' + subject);
        try (var statement = connection.prepareStatement(
                """
                with old as (delete from platform.signup_attempt where at < ?),
                     held as (select pg_advisory_xact_lock(hashtext(?)))
                select 1 from held""")) {
            statement.setTimestamp(1, Timestamp.from(now.minus(DAY)));
            statement.setString(2, hash);
            statement.execute();
        }
        try (var statement = connection.prepareStatement(
                "insert into platform.signup_attempt (kind, subject, at)"
                        + " select ?, ?, ? where (select count(*) from platform.signup_attempt where kind = ? and subject = ? and at > ?) < ?")) {
            statement.setString(1, kind);
            statement.setString(2, hash);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setString(4, kind);
            statement.setString(5, hash);
            statement.setTimestamp(6, Timestamp.from(now.minus(within)));
            statement.setInt(7, most);
            if (statement.executeUpdate() == 0) {
                throw tooMany;
            }
        }
    }
}
