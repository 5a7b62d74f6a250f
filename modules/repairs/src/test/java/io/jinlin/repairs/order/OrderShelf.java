package io.jinlin.repairs.order;

import io.jinlin.identity.Scope;
import io.jinlin.identity.StaffDirectory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The department's tables on a real PostgreSQL without a server: one transaction a visit, as {@code @Desk} gives it. */
final class OrderShelf implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory entities;
    private Set<UUID> projects = Set.of(RepairMother.PROJECT);

    OrderShelf() {
        try {
            postgres = EmbeddedPostgres.start();
            try (var connection = connection();
                    var statement = connection.createStatement()) {
                for (var file :
                        List.of("V001__repair_order.sql", "V002__where_and_with_what.sql", "V060__number_series.sql")) {
                    statement.execute(Files.readString(Path.of("src/main/resources/db/repairs", file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        entities = Persistence.createEntityManagerFactory(
                "repairs",
                Map.of(
                        "jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.user", "postgres"));
    }

    Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** From now on whoever asks works in these projects. */
    void scopedTo(UUID... mine) {
        projects = Set.of(mine);
    }

    <T> T visit(Function<RepairOrders, T> work) {
        return in(em -> {
            var orders = new RepairOrders();
            orders.em = em;
            orders.scope = new Reach();
            orders.directory = new Names();
            orders.clock = Clock.fixed(RepairMother.NOW, ZoneId.of("Asia/Shanghai"));
            return work.apply(orders);
        });
    }

    List<RepairStep> steps(UUID order) {
        return visit(orders -> orders.steps(order));
    }

    <T> T in(Function<EntityManager, T> work) {
        var em = entities.createEntityManager();
        try {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    @Override
    public void close() throws IOException {
        entities.close();
        postgres.close();
    }

    private final class Reach extends Scope {

        @Override
        public String within(String alias) {
            return alias + ".projectId in :mine";
        }

        @Override
        public <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return query.setParameter("mine", projects);
        }

        @Override
        public Query bind(Query query) {
            return query.setParameter("mine", projects);
        }
    }

    private static final class Names extends StaffDirectory {

        @Override
        public Map<UUID, String> namesOf(Collection<UUID> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> "李师傅"));
        }
    }
}
