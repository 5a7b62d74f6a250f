package io.jinlin.tenancy.migration;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives Flyway's two connections, the one that runs a file and the one that notes it, the same physical one, so that both happen
 * in one transaction. With two a kill between the commits leaves tables that nobody noted, and the next run stops at them.
 *
 * <p>The transaction belongs to the handle that began it; what another handle begins inside it ends with it.
 */
final class OneConnection implements DataSource, AutoCloseable {

    private final Connection physical;
    private @Nullable Object owner;

    OneConnection(Connection physical) {
        this.physical = physical;
    }

    @Override
    public Connection getConnection() {
        return (Connection)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, this::call);
    }

    private @Nullable Object call(Object handle, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "setAutoCommit" -> autoCommit(handle, arguments != null && Boolean.TRUE.equals(arguments[0]));
            case "getAutoCommit" -> owner != handle;
            case "commit" -> owner == handle ? passed(method, arguments) : null;
            case "rollback" -> owner == handle || hasSavepoint(arguments) ? passed(method, arguments) : null;
            case "close" -> null;
            case "equals" -> arguments != null && handle == arguments[0];
            case "hashCode" -> System.identityHashCode(handle);
            default -> passed(method, arguments);
        };
    }

    private static boolean hasSavepoint(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0;
    }

    private @Nullable Object autoCommit(Object handle, boolean on) throws SQLException {
        if (!on && owner == null) {
            owner = handle;
            physical.setAutoCommit(false);
        } else if (on && owner == handle) {
            owner = null;
            physical.setAutoCommit(true);
        }
        return null;
    }

    private @Nullable Object passed(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(physical, arguments);
        } catch (InvocationTargetException broken) {
            throw broken.getTargetException();
        }
    }

    @Override
    public void close() throws SQLException {
        physical.close();
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(OneConnection.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return physical.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return physical.isWrapperFor(type);
    }
}
