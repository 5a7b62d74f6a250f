package io.jinlin.configuration.version;

import io.jinlin.configuration.ConfigurationPublished;
import io.jinlin.configuration.kind.RealKinds;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.StaffDirectory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The department's table on a real PostgreSQL without a server: one transaction a visit, as {@code @Desk} gives it. */
public final class VersionShelf implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory entities;
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final List<String> noted = Collections.synchronizedList(new ArrayList<>());
    private final Map<UUID, String> names = new HashMap<>();
    private Clock clock = RealKinds.CLOCK;
    private String actor = "方正";

    /** All that works in one transaction. */
    public record Desks(
            DraftDesk drafts,
            PublicationDesk publications,
            PackagePublication packages,
            VersionDesk versions,
            Rulings rulings,
            Kinds kinds,
            AuditTrail audit,
            Clock clock) {}

    public VersionShelf() {
        try {
            postgres = EmbeddedPostgres.start();
            execute(Files.readString(Path.of("src/main/resources/db/configuration/V060__configuration_version.sql")));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        entities = Persistence.createEntityManagerFactory(
                "configuration",
                Map.of(
                        "jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.user", "postgres"));
    }

    public void clear() {
        execute("alter table configuration_version disable trigger user; delete from configuration_version;"
                + " alter table configuration_version enable trigger user");
        events.clear();
        noted.clear();
        on(LocalDate.of(2026, 11, 21));
    }

    public void on(LocalDate day) {
        clock = Clock.fixed(day.atTime(10, 0).atZone(RealKinds.CLOCK.getZone()).toInstant(), RealKinds.CLOCK.getZone());
    }

    void actAs(String name) {
        actor = name;
    }

    public List<String> events() {
        return events;
    }

    /** Actions in the audit trail. */
    public List<String> noted() {
        return noted;
    }

    void execute(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    public String ask(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return String.join("\n", lines);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    public <T> T in(Function<Desks, T> work) {
        var em = entities.createEntityManager();
        try {
            em.getTransaction().begin();
            var versions = new Versions();
            versions.em = em;
            var result = work.apply(desks(versions));
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private Desks desks(Versions versions) {
        var kinds = new KnownKinds();
        var looks = new VersionDesk();
        looks.versions = versions;
        looks.kinds = kinds;
        looks.clock = clock;
        var drafts = new DraftDesk();
        drafts.versions = versions;
        drafts.desk = looks;
        drafts.kinds = kinds;
        drafts.directory = new Names();
        drafts.audit = new Trail();
        drafts.staff = new Somebody();
        drafts.clock = clock;
        var publications = new PublicationDesk();
        publications.versions = versions;
        publications.desk = looks;
        publications.kinds = kinds;
        publications.audit = new Trail();
        publications.staff = new Somebody();
        publications.clock = clock;
        publications.published = new Told();
        var rulings = new Rulings();
        rulings.versions = versions;
        var packages = new PackagePublication();
        packages.versions = versions;
        packages.desk = looks;
        packages.publications = publications;
        return new Desks(drafts, publications, packages, looks, rulings, kinds, new Trail(), clock);
    }

    @Override
    public void close() throws IOException {
        entities.close();
        postgres.close();
    }

    private final class Somebody extends CurrentStaff {

        @Override
        public UUID id() {
            var id = UUID.nameUUIDFromBytes(actor.getBytes(StandardCharsets.UTF_8));
            names.put(id, actor);
            return id;
        }
    }

    private final class Names extends StaffDirectory {

        @Override
        public String nameOf(UUID id) {
            return names.getOrDefault(id, "");
        }
    }

    private final class Trail extends AuditTrail {

        @Override
        public void record(String action, String objectType, UUID objectId, Map<String, String> details) {
            noted.add(action);
        }
    }

    private final class Told implements Event<ConfigurationPublished> {

        @Override
        public void fire(ConfigurationPublished event) {
            events.add(event.subject() + ' ' + event.number());
        }

        @Override
        public <U extends ConfigurationPublished> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ConfigurationPublished> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<ConfigurationPublished> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends ConfigurationPublished> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ConfigurationPublished> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
