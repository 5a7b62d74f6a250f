package io.jinlin.platform.group;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Stale;
import io.jinlin.platform.Consented;
import io.jinlin.platform.GroupRule;
import io.jinlin.platform.KpiFamily;
import io.jinlin.platform.PlatformSql;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All ties between groups and companies, in {@code platform.group_tie}: no company's own role can reach them. */
@ApplicationScoped
public class Ties {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String COLUMNS =
            "id, version, head, company, state, message, invited_at, changed_at, everywhere, projects, families, last_day";
    private static final String ADD =
            """
            insert into platform.group_tie (id, head, company, state, message, invited_at, changed_at)
            values (?, ?, ?, 'INVITED', ?, ?, ?)""";
    private static final String CHANGE =
            """
            update platform.group_tie set version = version + 1, state = ?, changed_at = ?, everywhere = ?, projects = ?, families = ?,
              last_day = ? where id = ? and version = ?""";
    private static final String NOTE =
            "insert into platform.group_event (id, tie, at, side, state, person) values (?, ?, ?, ?, ?, ?)";

    /** Time has ended these; a new invitation may begin. */
    private static final String EXPIRE =
            """
            update platform.group_tie set version = version + 1, state = 'EXPIRED' where head = ? and company = ?
            and (state = 'INVITED' and invited_at <= ?::timestamptz - interval '30 days' or state = 'CONSENTED' and last_day < ?)""";

    @Inject
    PlatformSql sql;

    /** @throws RuleViolation {@link GroupRule#A_COMPANY_IS_INVITED_ONCE_AT_A_TIME} */
    void add(Tie tie, TieEvent event, LocalDate today) {
        try {
            sql.run(connection -> {
                expire(connection, tie, today);
                try (var insert = connection.prepareStatement(ADD)) {
                    insert.setObject(1, tie.id());
                    insert.setString(2, tie.head().alias());
                    insert.setString(3, tie.company().alias());
                    insert.setString(4, tie.message());
                    insert.setTimestamp(5, Timestamp.from(tie.invitedAt()));
                    insert.setTimestamp(6, Timestamp.from(tie.changedAt()));
                    insert.executeUpdate();
                }
                return note(connection, tie, event);
            });
        } catch (TenantSql.SqlFailed broken) {
            throw UNIQUE_VIOLATION.equals(broken.state())
                    ? new RuleViolation(GroupRule.A_COMPANY_IS_INVITED_ONCE_AT_A_TIME, tie.company()).at("company")
                    : broken;
        }
    }

    private static void expire(Connection connection, Tie tie, LocalDate today) throws SQLException {
        try (var expire = connection.prepareStatement(EXPIRE)) {
            expire.setString(1, tie.head().alias());
            expire.setString(2, tie.company().alias());
            expire.setTimestamp(3, Timestamp.from(tie.invitedAt()));
            expire.setDate(4, Date.valueOf(today));
            expire.executeUpdate();
        }
    }

    /** @throws Stale if it is no longer as that version showed */
    void change(Tie tie, TieEvent event) {
        sql.run(connection -> {
            var permitted = tie.permitted();
            try (var update = connection.prepareStatement(CHANGE)) {
                update.setString(1, tie.state().name());
                update.setTimestamp(2, Timestamp.from(tie.changedAt()));
                update.setBoolean(3, permitted != null && permitted.everywhere());
                update.setArray(4, array(connection, "uuid", permitted == null ? Set.of() : permitted.projects()));
                update.setArray(
                        5,
                        array(
                                connection,
                                "text",
                                permitted == null
                                        ? Set.of()
                                        : permitted.families().stream()
                                                .map(KpiFamily::name)
                                                .collect(Collectors.toSet())));
                update.setDate(6, permitted == null ? null : Date.valueOf(permitted.lastDay()));
                update.setObject(7, tie.id());
                update.setLong(8, tie.version());
                if (update.executeUpdate() == 0) {
                    throw new Stale("platform.group.tie");
                }
            }
            return note(connection, tie, event);
        });
    }

    private static Array array(Connection connection, String type, Set<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static boolean note(Connection connection, Tie tie, TieEvent event) throws SQLException {
        try (var insert = connection.prepareStatement(NOTE)) {
            insert.setObject(1, event.id());
            insert.setObject(2, tie.id());
            insert.setTimestamp(3, Timestamp.from(event.at()));
            insert.setString(4, event.side().name());
            insert.setString(5, event.state().name());
            insert.setString(6, event.person());
            return insert.executeUpdate() == 1;
        }
    }

    /** @throws Absent also when it is between two others */
    Tie get(UUID id, TenantId side) {
        return find(id, side).orElseThrow(() -> new Absent("platform.group.tie"));
    }

    private Optional<Tie> find(UUID id, TenantId side) {
        return query("where id = ? and ? in (head, company)", query -> {
                    query.setObject(1, id);
                    query.setString(2, side.alias());
                })
                .stream()
                .findFirst();
    }

    /** Of this company on either side, the latest first. */
    List<Tie> of(TenantId side, int most) {
        return query(
                "where ? in (head, company) order by changed_at desc, id limit " + most,
                query -> query.setString(1, side.alias()));
    }

    /** Invited or consented, and not ended by time. */
    long open(TenantId head, LocalDate day) {
        return query(
                        """
                        where head = ? and (state = 'INVITED' and invited_at > ?::timestamptz - interval '30 days'
                          or state = 'CONSENTED' and last_day >= ?)""",
                        query -> {
                            query.setString(1, head.alias());
                            query.setDate(2, Date.valueOf(day));
                            query.setDate(3, Date.valueOf(day));
                        })
                .size();
    }

    /** What holds on that day. */
    public List<Consented> inForce(TenantId head, LocalDate day) {
        return query("where head = ? and state = 'CONSENTED' and last_day >= ? order by company", query -> {
                    query.setString(1, head.alias());
                    query.setDate(2, Date.valueOf(day));
                })
                .stream()
                .map(Ties::consented)
                .toList();
    }

    private static Consented consented(Tie tie) {
        var permitted = java.util.Objects.requireNonNull(tie.permitted());
        return new Consented(
                tie.company(), permitted.everywhere(), permitted.projects(), permitted.families(), permitted.lastDay());
    }

    /** What a statement's question marks stand for. */
    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement query) throws SQLException;
    }

    private List<Tie> query(String where, Filling filling) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement("select " + COLUMNS + " from platform.group_tie " + where)) {
                filling.fill(query);
                try (var row = query.executeQuery()) {
                    var ties = new ArrayList<Tie>();
                    while (row.next()) {
                        ties.add(tie(row));
                    }
                    return ties;
                }
            }
        });
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new TenantId(row.getString("head")),
                new TenantId(row.getString("company")),
                TieState.valueOf(row.getString("state")),
                row.getString("message"),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                permitted(row));
    }

    private static @Nullable Permitted permitted(ResultSet row) throws SQLException {
        var lastDay = row.getDate("last_day");
        return lastDay == null
                ? null
                : new Permitted(
                        row.getBoolean("everywhere"),
                        Set.copyOf(
                                Arrays.asList((UUID[]) row.getArray("projects").getArray())),
                        Arrays.stream((String[]) row.getArray("families").getArray())
                                .map(KpiFamily::valueOf)
                                .collect(Collectors.toSet()),
                        lastDay.toLocalDate());
    }
}
