package io.jinlin.platform.invoice;

import io.jinlin.kernel.After;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.subscription.Bill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All invoices of the platform. */
@ApplicationScoped
public class Invoices {

    private static final String COLUMNS =
            "id, number, company, company_name, plan, period_from, period_to, amount, issued_on, due_on, paid_on, paid_note";

    @Inject
    PlatformSql sql;

    /**
     * Writes those that are not written yet, under the next numbers of the year; the caller holds the subscription's row.
     *
     * @return those that it wrote
     */
    public List<Invoice> issue(Connection connection, String company, List<Bill> bills, LocalDate on, LocalDate due)
            throws SQLException {
        var issued = new ArrayList<Invoice>();
        for (var bill : bills) {
            if (!isIssued(connection, company, bill)) {
                var id = add(connection, company, bill, on, due);
                issued.addAll(read(connection, "where id = ?", id));
            }
        }
        return issued;
    }

    private static boolean isIssued(Connection connection, String company, Bill bill) throws SQLException {
        try (var query = connection.prepareStatement(
                "select 1 from platform.subscription_invoice where company = ? and period_from = ? and plan = ?")) {
            query.setString(1, company);
            query.setObject(2, bill.from());
            query.setString(3, bill.plan());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static UUID add(Connection connection, String company, Bill bill, LocalDate on, LocalDate due)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into platform.subscription_invoice
                  (id, number, company, company_name, plan, period_from, period_to, amount, issued_on, due_on)
                values (?, ?, ?, (select name from platform.tenant where alias = ?), ?, ?, ?, ?, ?, ?)""")) {
            var id = Ids.next();
            insert.setObject(1, id);
            insert.setString(2, nextNumber(connection, on.getYear()));
            insert.setString(3, company);
            insert.setString(4, company);
            insert.setString(5, bill.plan());
            insert.setObject(6, bill.from());
            insert.setObject(7, bill.to());
            insert.setBigDecimal(8, bill.amount().amount());
            insert.setObject(9, on);
            insert.setObject(10, due);
            insert.executeUpdate();
            return id;
        }
    }

    private static String nextNumber(Connection connection, int year) throws SQLException {
        try (var next = connection.prepareStatement(
                """
                insert into platform.subscription_invoice_book as b (year, last) values (?, 1)
                on conflict (year) do update set last = b.last + 1 returning last""")) {
            next.setInt(1, year);
            try (var row = next.executeQuery()) {
                row.next();
                return "JL%d-%06d".formatted(year, row.getInt(1));
            }
        }
    }

    /** The day by which the oldest unpaid one should have been paid; null when nothing is unpaid. */
    public @Nullable LocalDate unpaidSince(Connection connection, String company) throws SQLException {
        try (var query = connection.prepareStatement(
                "select min(due_on) from platform.subscription_invoice where company = ? and paid_on is null")) {
            query.setString(1, company);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    /** Newest first. */
    public Slice<Invoice> page(String company, After after, int limit) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                    "select " + COLUMNS
                            + " from platform.subscription_invoice where company = ? and number < ? order by number desc limit ?")) {
                query.setString(1, company);
                query.setString(2, after.isStart() ? "K" : after.string(0));
                query.setInt(3, limit + 1);
                try (var rows = query.executeQuery()) {
                    var read = new ArrayList<Invoice>();
                    while (rows.next()) {
                        read.add(invoice(rows));
                    }
                    return Slice.of(read, limit, row -> After.encode(row.number()));
                }
            }
        });
    }

    public Optional<Invoice> find(UUID id) {
        return sql.run(
                connection -> read(connection, "where id = ?", id).stream().findFirst());
    }

    /** Those that are not paid, the oldest first. */
    public List<Invoice> unpaid(Connection connection, String company) throws SQLException {
        return read(connection, "where company = ? and paid_on is null order by due_on, number", company);
    }

    private static List<Invoice> read(Connection connection, String where, Object wanted) throws SQLException {
        try (var query =
                connection.prepareStatement("select " + COLUMNS + " from platform.subscription_invoice " + where)) {
            query.setObject(1, wanted);
            try (var rows = query.executeQuery()) {
                var read = new ArrayList<Invoice>();
                while (rows.next()) {
                    read.add(invoice(rows));
                }
                return read;
            }
        }
    }

    /** @return false if it has been paid already */
    public boolean pay(UUID id, LocalDate on, String note, String notedBy) {
        return sql.run(connection -> {
            try (var update = connection.prepareStatement(
                    """
                    update platform.subscription_invoice set paid_on = ?, paid_note = ?, paid_noted_by = ?
                    where id = ? and paid_on is null""")) {
                update.setObject(1, on);
                update.setString(2, note);
                update.setString(3, notedBy);
                update.setObject(4, id);
                return update.executeUpdate() == 1;
            }
        });
    }

    private static Invoice invoice(ResultSet row) throws SQLException {
        return new Invoice(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                new Money(row.getBigDecimal(8)),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getString(12));
    }
}
