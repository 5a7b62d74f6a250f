package io.jinlin.app.stack;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Gives a company the right to head a group, as its plan would. */
public final class GroupHead {

    private GroupHead() {}

    public static void make(RunningStack running, String alias) {
        var stack = running.stack();
        var login = stack.administrator();
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(), login.user(), login.password());
                var update =
                        connection.prepareStatement("update platform.tenant set heads_group = true where alias = ?")) {
            update.setString(1, alias);
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
