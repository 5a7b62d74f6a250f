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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of companies that signed themselves up: {@code platform.customer}. */
@ApplicationScoped
public class Customers {

    @Inject
    PlatformSql sql;

    /** Who stands behind the company; none where the operator opened it himself. */
    public Optional<Customer> find(TenantId company) {
        return sql.run(connection -> find(connection, company));
    }

    /** The same in the caller's transaction. */
    public Optional<Customer> find(Connection connection, TenantId company) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select alias, company, credit_code, contact, email, phone, language, plan, since"
                        + " from platform.customer where alias = ?")) {
            statement.setString(1, company.alias());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(customer(rows)) : Optional.empty();
            }
        }
    }

    /** Whether a company with this credit code is a customer; one whose data was deleted is none any more and may come back. */
    public boolean has(Connection connection, CreditCode code) throws SQLException {
        return isThere(
                connection,
                "select 1 from platform.customer where credit_code = ? and contact is not null",
                code.code());
    }

    /** Whether any company of this deployment is called so, however blanks and brackets are written. */
    public boolean hasNamed(Connection connection, String company) throws SQLException {
        var key = nameKey(company);
        return isThere(connection, "select 1 from platform.customer where name_key = ? and contact is not null", key)
                || Tenants.namesInUse(connection).stream()
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

    /** As it begins: with somebody to write to. */
    public void add(Connection connection, Customer customer) throws SQLException {
        var contact = Objects.requireNonNull(customer.contact());
        try (var statement = connection.prepareStatement(
                "insert into platform.customer (alias, company, name_key, credit_code, contact, email, phone, language, plan, since)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, customer.alias());
            statement.setString(2, customer.company());
            statement.setString(3, nameKey(customer.company()));
            statement.setString(4, customer.creditCode().code());
            statement.setString(5, contact.name());
            statement.setString(6, contact.email().address());
            statement.setString(7, contact.phone().digits());
            statement.setString(8, contact.language().toLanguageTag());
            statement.setString(9, customer.plan());
            statement.setTimestamp(10, Timestamp.from(customer.since()));
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
                contact(row),
                row.getString("plan"),
                row.getTimestamp("since").toInstant());
    }

    private static Customer.@Nullable Contact contact(ResultSet row) throws SQLException {
        return row.getString("contact") == null
                ? null
                : new Customer.Contact(
                        row.getString("contact"),
                        new EmailAddress(row.getString("email")),
                        new PhoneNumber(row.getString("phone")),
                        Locale.forLanguageTag(row.getString("language")));
    }
}
