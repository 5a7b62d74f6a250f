package io.jinlin.platform.access;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.AccessRule;
import io.jinlin.platform.PlatformSql;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All accesses, in {@code platform.operator_access}: no company's own role can reach them. */
@ApplicationScoped
public class Accesses {

    private static final String SELECT =
            """
            select id, company, operator, operator_name, ticket, reason, begins_at, ends_at, noted, ended_at, ended_by, ended_name
            from platform.operator_access""";
    private static final String ADD =
            """
            insert into platform.operator_access (id, company, operator, operator_name, ticket, reason, begins_at, ends_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String END =
            """
            update platform.operator_access set ended_at = ?, ended_by = ?, ended_name = ?
            where id = ? and ended_at is null and ends_at > ?""";
    private static final String OPEN = " where operator = ? and ended_at is null and ends_at > ?";
    private static final String PAGE = " where company = ? and (?::timestamptz is null or (begins_at, id) < (?, ?))"
            + " order by begins_at desc, id desc limit ?";

    @Inject
    PlatformSql sql;

    @Inject
    Clock clock;

    /**
     * Writes it down, or finds it as it was written down before.
     *
     * @throws io.jinlin.kernel.RuleViolation {@link AccessRule#AN_OPERATOR_LOOKS_AT_ONE_COMPANY_AT_A_TIME}
     */
    Access add(Access asked) {
        return sql.run(connection -> {
            oneAtATime(connection, asked.operator().subject());
            var before = read(connection, SELECT + " where id = ?", asked.id());
            if (!before.isEmpty()) {
                return before.get(0);
            }
            rule(
                    read(connection, SELECT + OPEN, asked.operator().subject(), at(clock.instant()))
                            .isEmpty(),
                    AccessRule.AN_OPERATOR_LOOKS_AT_ONE_COMPANY_AT_A_TIME);
            update(
                    connection,
                    ADD,
                    asked.id(),
                    asked.company().alias(),
                    asked.operator().subject(),
                    asked.operator().name(),
                    asked.ticket(),
                    asked.reason(),
                    at(asked.beginsAt()),
                    at(asked.endsAt()));
            return asked;
        });
    }

    /** The company's trail says so: from now on it counts. */
    void noted(UUID id) {
        sql.run(connection -> update(connection, "update platform.operator_access set noted = true where id = ?", id));
    }

    /** @return false if it was over already */
    boolean end(Access ended) {
        var end = Objects.requireNonNull(ended.end());
        return sql.run(connection ->
                        update(connection, END, at(end.at()), end.side().name(), end.name(), ended.id(), at(end.at())))
                == 1;
    }

    Optional<Access> find(UUID id) {
        return sql.run(connection -> read(connection, SELECT + " where id = ?", id)).stream()
                .findFirst();
    }

    /** What this operator has asked for and has not ended, whether it counts yet or not. */
    Optional<Access> openOf(UUID operator) {
        return sql.run(connection -> read(connection, SELECT + OPEN, operator, at(clock.instant()))).stream()
                .findFirst();
    }

    /** Those that somebody looks by now. */
    List<Access> runningAt(TenantId company) {
        return sql.run(connection -> read(
                connection,
                SELECT + " where company = ? and noted and ended_at is null and ends_at > ? order by begins_at",
                company.alias(),
                at(clock.instant())));
    }

    /** The latest first. */
    Slice<Access> page(TenantId company, After after, int limit) {
        var from = after.isStart() ? null : at(after.instant(0));
        var key = after.isStart() ? null : after.uuid(1);
        var read = sql.run(connection -> read(connection, SELECT + PAGE, company.alias(), from, from, key, limit + 1));
        return Slice.of(read, limit, last -> After.encode(last.beginsAt(), last.id()));
    }

    private static void oneAtATime(Connection connection, UUID operator) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "platform.access " + operator);
            lock.execute();
        }
    }

    private static int update(Connection connection, String statement, Object... values) throws SQLException {
        try (var change = connection.prepareStatement(statement)) {
            fill(change, values);
            return change.executeUpdate();
        }
    }

    private static List<Access> read(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        try (var query = connection.prepareStatement(statement)) {
            fill(query, values);
            try (var rows = query.executeQuery()) {
                var read = new ArrayList<Access>();
                while (rows.next()) {
                    read.add(access(rows));
                }
                return read;
            }
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Access access(ResultSet row) throws SQLException {
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new Access(
                row.getObject("id", UUID.class),
                new TenantId(row.getString("company")),
                new Access.Operator(row.getObject("operator", UUID.class), row.getString("operator_name")),
                row.getString("ticket"),
                row.getString("reason"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("noted"),
                endedAt == null
                        ? null
                        : new Access.End(
                                endedAt.toInstant(),
                                Access.Side.valueOf(row.getString("ended_by")),
                                row.getString("ended_name")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
