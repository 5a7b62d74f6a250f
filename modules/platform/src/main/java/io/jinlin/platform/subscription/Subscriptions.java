package io.jinlin.platform.subscription;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All subscriptions of the platform; whoever changes one holds its row until the transaction ends. */
@ApplicationScoped
public class Subscriptions {

    private static final String COLUMNS =
            "company, plan, state, by_agreement, trial_ends_on, anchor, period_from, period_to, billed, ends_on, held_for, version";

    public Optional<Subscription> find(Connection connection, String company) throws SQLException {
        return read(connection, "select " + COLUMNS + " from platform.subscription where company = ?", company);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Subscription> locked(Connection connection, String company) throws SQLException {
        return read(
                connection, "select " + COLUMNS + " from platform.subscription where company = ? for update", company);
    }

    private static Optional<Subscription> read(Connection connection, String sql, String company) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, company);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(new Subscription(row(row))) : Optional.empty();
            }
        }
    }

    private static Subscription.Row row(ResultSet row) throws SQLException {
        return new Subscription.Row(
                row.getString(1),
                row.getString(2),
                SubscriptionState.valueOf(row.getString(3)),
                row.getBoolean(4),
                day(row, 5),
                day(row, 6),
                day(row, 7),
                day(row, 8),
                new Money(row.getBigDecimal(9)),
                day(row, 10),
                row.getString(11),
                row.getLong(12));
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Twice is once. */
    void add(Connection connection, Subscription subscription, Instant at) throws SQLException {
        var row = subscription.row();
        try (var insert = connection.prepareStatement(
                """
                insert into platform.subscription (company, plan, state, by_agreement, trial_ends_on, anchor, period_from, period_to, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (company) do nothing""")) {
            insert.setString(1, row.company());
            insert.setString(2, row.plan());
            insert.setString(3, row.state().name());
            insert.setBoolean(4, row.byAgreement());
            insert.setDate(5, date(row.trialEndsOn()));
            insert.setDate(6, date(row.anchor()));
            insert.setDate(7, date(row.periodFrom()));
            insert.setDate(8, date(row.periodTo()));
            insert.setTimestamp(9, Timestamp.from(at));
            insert.executeUpdate();
        }
    }

    void save(Connection connection, Subscription subscription, Instant at) throws SQLException {
        var row = subscription.row();
        try (var update = connection.prepareStatement(
                """
                update platform.subscription set version = version + 1, plan = ?, state = ?, anchor = ?, period_from = ?, period_to = ?,
                  billed = ?, ends_on = ?, held_for = ?, changed_at = ? where company = ?""")) {
            update.setString(1, row.plan());
            update.setString(2, row.state().name());
            update.setDate(3, date(row.anchor()));
            update.setDate(4, date(row.periodFrom()));
            update.setDate(5, date(row.periodTo()));
            update.setBigDecimal(6, row.billed().amount());
            update.setDate(7, date(row.endsOn()));
            update.setString(8, row.heldFor());
            update.setTimestamp(9, Timestamp.from(at));
            update.setString(10, row.company());
            update.executeUpdate();
        }
    }

    /** What the subscription means for the company's doors and for what it may have. */
    void open(Connection connection, Subscription subscription, LocalDate today) throws SQLException {
        var row = subscription.row();
        try (var state = connection.prepareStatement(
                        """
                        update platform.tenant set state = ?, changed_at = now()
                        where alias = ? and state in ('READY', 'READ_ONLY', 'SUSPENDED') and state <> ?""");
                var allowance = connection.prepareStatement(
                        """
                        insert into platform.tenant_allowance as a (company, projects, households, staff, requests_per_second, storage_megabytes)
                        values (?, ?, ?, ?, ?, ?) on conflict (company) do update set projects = excluded.projects,
                          households = excluded.households, staff = excluded.staff,
                          requests_per_second = excluded.requests_per_second, storage_megabytes = excluded.storage_megabytes
                        where a is distinct from excluded""")) {
            var openness = subscription.openness(today).name();
            state.setString(1, openness);
            state.setString(2, row.company());
            state.setString(3, openness);
            state.executeUpdate();
            var plan = subscription.plan();
            allowance.setString(1, row.company());
            allowance.setObject(2, plan.projects(), java.sql.Types.INTEGER);
            allowance.setObject(3, plan.households(), java.sql.Types.INTEGER);
            allowance.setObject(4, plan.staff(), java.sql.Types.INTEGER);
            allowance.setObject(5, plan.requestsPerSecond(), java.sql.Types.INTEGER);
            allowance.setObject(6, plan.storageMegabytes(), java.sql.Types.INTEGER);
            allowance.executeUpdate();
        }
    }

    public void note(Connection connection, String company, Instant at, String who, String what, String detail)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into platform.subscription_event (id, company, at, who, what, detail) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, company);
            insert.setTimestamp(3, Timestamp.from(at));
            insert.setString(4, who);
            insert.setString(5, what);
            insert.setString(6, detail);
            insert.executeUpdate();
        }
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
