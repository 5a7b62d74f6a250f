package io.jinlin.identity.permission;

import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which position may do what in this company. */
@ApplicationScoped
public class PositionPermissions {

    @Inject
    TenantSql sql;

    /** The highest position first. */
    List<PositionRights> all() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                            """
                            select code, name, english, rank, own, retired_at is not null,
                              array(select permission from position_permission g where g.position = code) permissions
                            from position order by rank, code""");
                    var rows = query.executeQuery()) {
                var all = new ArrayList<PositionRights>();
                while (rows.next()) {
                    var position = new PositionRow(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getInt(4),
                            rows.getBoolean(5),
                            rows.getBoolean(6));
                    var permissions = (String[]) rows.getArray(7).getArray();
                    all.add(new PositionRights(position, Set.copyOf(Arrays.asList(permissions))));
                }
                return all;
            }
        });
    }

    /** What whoever holds the position may; empty when there is none. */
    Optional<Set<String>> of(String position) {
        return all().stream()
                .filter(one -> one.position().code().equals(position))
                .findFirst()
                .map(PositionRights::permissions);
    }

    /** Two who change the same position do so one after the other. */
    void lock(String position) {
        sql.run(connection -> {
            try (var lock = connection.prepareStatement("select from position where code = ? for update")) {
                lock.setString(1, position);
                return lock.execute();
            }
        });
    }

    void replace(String position, Set<String> permissions) {
        sql.run(connection -> {
            try (var delete = connection.prepareStatement(
                            "delete from position_permission where position = ? and permission <> all (?)");
                    var insert = connection.prepareStatement(
                            "insert into position_permission (position, permission) select ?, unnest(?) on conflict do nothing")) {
                var array = connection.createArrayOf("text", permissions.toArray());
                delete.setString(1, position);
                delete.setArray(2, array);
                insert.setString(1, position);
                insert.setArray(2, array);
                return delete.executeUpdate() + insert.executeUpdate();
            }
        });
    }
}
