package io.jinlin.identity.permission;

import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.TenantSql;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Gives a company its first positions and permissions, and offers what is new once; never changes what a company decided. */
@Desk
public class RolesOffice {

    @Inject
    TenantSql sql;

    /** May be repeated: what is there stays as it is. */
    public void offer(DefaultRoles defaults) {
        sql.run(connection -> {
            addPositions(connection, defaults);
            for (var grant : defaults.grants().entrySet()) {
                if (offeredNow(connection, grant.getKey())) {
                    grant(connection, grant.getKey(), grant.getValue());
                }
            }
            return defaults;
        });
    }

    /** Codes of this company's positions, the highest first. */
    public List<PositionRow> positions() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                            "select code, name, english from position order by rank, code");
                    var rows = query.executeQuery()) {
                var positions = new java.util.ArrayList<PositionRow>();
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

    private static boolean offeredNow(Connection connection, String permission) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into permission_offered (permission) values (?) on conflict do nothing")) {
            insert.setString(1, permission);
            return insert.executeUpdate() == 1;
        }
    }

    private static void grant(Connection connection, String permission, List<String> positions) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into position_permission (position, permission) select code, ? from position where code = ?
                on conflict do nothing""")) {
            for (var position : positions) {
                insert.setString(1, permission);
                insert.setString(2, position);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
