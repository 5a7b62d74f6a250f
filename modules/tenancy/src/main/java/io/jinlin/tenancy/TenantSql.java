package io.jinlin.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;

/** Plain SQL inside the bound transaction, for the few statements JPQL cannot say. */
@ApplicationScoped
public class TenantSql {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** What to do with the transaction's own connection; it is not the caller's to close. */
    @FunctionalInterface
    public interface Statements<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Flushes what the transaction has changed so far, then runs the statements on its connection. */
    public <T> T run(Statements<T> statements) {
        em.flush();
        // The transaction takes its connection, and becomes the tenant's, with its first statement; unwrapping takes
        // none.
        em.createNativeQuery("select 1").getSingleResult();
        try {
            return statements.run(em.unwrap(Connection.class));
        } catch (SQLException broken) {
            throw new SqlFailed(broken);
        }
    }

    /** A statement failed; the transaction rolls back. */
    public static class SqlFailed extends RuntimeException {
        public SqlFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        public String state() {
            return getCause() instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
        }
    }
}
