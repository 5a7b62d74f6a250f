package io.jinlin.platform;

import io.jinlin.kernel.PhoneNumber;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The facts of companies that signed themselves up: {@code platform.customer}. */
@ApplicationScoped
public class Customers {

    @Inject
    PlatformSql sql;

    /** Who stands behind the company; none where the operator opened it himself. */
    public Optional<Customer> find(TenantId company) {
        return sql.run(connection -> {
            try (var statement =
                    connection.prepareStatement("select alias, company, credit_code, contact, email, phone, plan, since"
                            + " from platform.customer where alias = ?")) {
                statement.setString(1, company.alias());
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(customer(rows)) : Optional.empty();
                }
            }
        });
    }

    /** Whether a company with this credit code is a customer. */
    public boolean has(Connection connection, CreditCode code) throws SQLException {
        return isThere(connection, "select 1 from platform.customer where credit_code = ?", code.code());
    }

    /** Whether any company of this deployment is called so, however blanks and brackets are written. */
    public boolean hasNamed(Connection connection, String company) throws SQLException {
        var key = nameKey(company);
        return isThere(connection, "select 1 from platform.customer where name_key = ?", key)
                || Tenants.names(connection).values().stream()
                        .anyMatch(name -> nameKey(name).equals(key));
    }

    private static boolean isThere(Connection connection, String query, String wanted) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, wanted);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    public void add(Connection connection, Customer customer) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into platform.customer (alias, company, name_key, credit_code, contact, email, phone, plan, since)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, customer.alias());
            statement.setString(2, customer.company());
            statement.setString(3, nameKey(customer.company()));
            statement.setString(4, customer.creditCode().code());
            statement.setString(5, customer.contact());
            statement.setString(6, customer.email().address());
            statement.setString(7, customer.phone().digits());
            statement.setString(8, customer.plan());
            statement.setTimestamp(9, Timestamp.from(customer.since()));
            statement.executeUpdate();
        }
    }

    /** {@code 上海 (近邻)物业} and {@code 上海(近邻)物业} are one name. */
    static String nameKey(String company) {
        return Normalizer.normalize(company, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return new Customer(
                row.getString("alias"),
                row.getString("company"),
                new CreditCode(row.getString("credit_code")),
                row.getString("contact"),
                new EmailAddress(row.getString("email")),
                new PhoneNumber(row.getString("phone")),
                row.getString("plan"),
                row.getTimestamp("since").toInstant());
    }
}
