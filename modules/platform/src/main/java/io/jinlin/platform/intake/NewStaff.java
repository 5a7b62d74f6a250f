package io.jinlin.platform.intake;

import io.jinlin.identity.CompanyAccounts;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.TenantConnections;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of a company that came with an archive get accounts here; nobody's password comes along. */
@ApplicationScoped
public class NewStaff {

    private static final String ADMINISTRATOR = "administrator";

    @Inject
    TenantConnections connections;

    @Inject
    CompanyAccounts accounts;

    private record Person(UUID id, String username, String fullName, Set<String> positions) {}

    /** Whoever works there now; the administrator works everywhere, whatever the archive says. */
    void settle(TenantId company, String administrator, String fullName) {
        try (var connection = connections.writing(company)) {
            appoint(connection, administrator, fullName);
            for (var person : working(connection)) {
                var subject = accounts.account(person.username, person.fullName, null);
                try (var update = connection.prepareStatement("update staff set subject = ? where id = ?")) {
                    update.setObject(1, subject);
                    update.setObject(2, person.id);
                    update.executeUpdate();
                }
                accounts.member(company, subject, person.positions);
            }
            connection.commit();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private static void appoint(Connection connection, String username, String fullName) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into staff (id, version, subject, username, full_name, active, everywhere, created_at)
                values (?, 0, ?, ?, ?, true, true, now())
                on conflict (username) do update set active = true, disabled_at = null, everywhere = true""")) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, Ids.next());
            insert.setString(3, username);
            insert.setString(4, fullName);
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into staff_position (staff_id, position) select id, ? from staff where username = ? on conflict do nothing")) {
            insert.setString(1, ADMINISTRATOR);
            insert.setString(2, username);
            insert.executeUpdate();
        }
    }

    private static List<Person> working(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        select s.id, s.username, s.full_name, array_remove(array_agg(p.position order by p.position), null) as positions
                          from staff s left join staff_position p on p.staff_id = s.id where s.active group by s.id order by s.id""")) {
            var people = new ArrayList<Person>();
            while (rows.next()) {
                people.add(new Person(
                        rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), Set.of((String[])
                                rows.getArray(4).getArray())));
            }
            return people;
        }
    }
}
