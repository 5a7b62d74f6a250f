package io.jinlin.identity.permission;

import io.jinlin.identity.authority.AuthorityDefaults;
import io.jinlin.identity.authority.AuthorityRows;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.TenantSql;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Gives a company its first positions and permissions, and offers what is new once; never changes what a company decided. */
@Desk
public class RolesOffice {

    /** Noted like a permission: limits too are offered once. */
    private static final String AUTHORITY = "authority.limits";

    @Inject
    TenantSql sql;

    @Inject
    PositionPermissions permissions;

    @Inject
    AuthorityRows authorities;

    /** May be repeated: what is there stays as it is. */
    public void offer(DefaultRoles defaults) {
        sql.run(connection -> {
            addPositions(connection, defaults);
            for (var grant : defaults.grants().entrySet()) {
                if (offeredNow(connection, grant.getKey())) {
                    grant(connection, grant.getKey(), grant.getValue());
                }
            }
            if (offeredNow(connection, AUTHORITY)) {
                authorities.offer(connection, AuthorityDefaults.load());
            }
            return defaults;
        });
    }

    /** This company's positions, the highest first; also those that nobody is given any more. */
    public List<PositionRow> positions() {
        return permissions.all().stream().map(PositionRights::position).toList();
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
