package io.jinlin.identity.permission;

import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.TenantSql;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a company its first positions and permissions, and offers what is new once; never changes what a company decided. */
@Desk
public class RolesOffice {

    @Inject
    TenantSql sql;

    /** May be repeated: what is there stays as it is. */
    public void offer(DefaultRoles defaults) {
        sql.run(connection -> {
            addPositions(connection, defaults);
            var grants = defaults.grants();
            grants.keySet().retainAll(offeredNow(connection, grants.keySet()));
            grant(connection, grants);
            return defaults;
        });
    }

    /** Codes of this company's positions, the highest first. */
    public List<PositionRow> positions() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                            "select code, name, english from position order by rank, code");
                    var rows = query.executeQuery()) {
                var positions = new ArrayList<PositionRow>();
                while (rows.next()) {
                    positions.add(new PositionRow(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
                return positions;
            }
        });
    }

    private static void addPositions(Connection connection, DefaultRoles defaults) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into position (code, name, english, rank) values (?, ?, ?, ?) on conflict (code) do nothing")) {
            for (var position : defaults.positions().entrySet()) {
                insert.setString(1, position.getKey());
                insert.setString(2, position.getValue().name());
                insert.setString(3, position.getValue().english());
                insert.setInt(4, position.getValue().rank());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Those that were not offered before. */
    private static Set<String> offeredNow(Connection connection, Set<String> permissions) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into permission_offered (permission) select unnest(?) on conflict do nothing returning permission")) {
            insert.setArray(1, texts(connection, permissions));
            try (var rows = insert.executeQuery()) {
                var offered = new HashSet<String>();
                while (rows.next()) {
                    offered.add(rows.getString(1));
                }
                return offered;
            }
        }
    }

    private static void grant(Connection connection, Map<String, List<String>> grants) throws SQLException {
        var permissions = new ArrayList<String>();
        var positions = new ArrayList<String>();
        grants.forEach((permission, holders) -> holders.forEach(holder -> {
            permissions.add(permission);
            positions.add(holder);
        }));
        try (var insert = connection.prepareStatement(
                """
                insert into position_permission (position, permission)
                select code, granted.permission from unnest(?, ?) granted(permission, position)
                join position on code = granted.position
                on conflict do nothing""")) {
            insert.setArray(1, texts(connection, permissions));
            insert.setArray(2, texts(connection, positions));
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
