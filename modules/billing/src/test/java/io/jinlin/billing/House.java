package io.jinlin.billing;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.Authority;
import io.jinlin.identity.AuthorityLimits;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Reach;
import io.jinlin.kernel.Money;
import io.jinlin.webshell.Live;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The department's desks on a real database without a server: one transaction a visit, as {@code @Desk} gives it. */
public final class House {

    private final BillingDatabase database;
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final List<String> audited = new CopyOnWriteArrayList<>();
    private Clock clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private Badge badge = badge(new UUID(7, 7), Reach.EVERYWHERE);

    public House(BillingDatabase database) {
        this.database = database;
    }

    public House at(String instant) {
        clock = Clock.fixed(Instant.parse(instant), clock.getZone());
        return this;
    }

    public House staffedBy(Reach reach, String... permissions) {
        badge = badge(badge.id(), reach, permissions);
        return this;
    }

    /** For the time of a piece of work somebody else stands at the counter. */
    public void relieved(Runnable work) {
        var before = badge;
        badge = badge(new UUID(7, 8), before.reach(), before.permissions().toArray(String[]::new));
        work.run();
        badge = before;
    }

    /** Somebody else sits down at the counter. */
    public House asAnotherCashier() {
        badge = new Badge(
                Badge.Kind.STAFF, UUID.randomUUID(), "cashier2", "Li Na", Set.of("cashier"), Set.of(), badge.reach());
        return this;
    }

    public List<Object> events() {
        return events;
    }

    public List<String> audited() {
        return audited;
    }

    /** Goes to a desk; whatever it throws has changed nothing. */
    public <D, T> T visit(Class<D> desk, Function<D, T> work) {
        var em = database.entities().createEntityManager();
        try {
            em.getTransaction().begin();
            var result = work.apply(new Wiring(em).get(desk));
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                try {
                    em.getTransaction().rollback();
                } catch (RuntimeException connectionIsGone) {
                    audited.add("rollback without a connection");
                }
            }
            em.close();
        }
    }

    private static Badge badge(UUID id, Reach reach, String... permissions) {
        return new Badge(Badge.Kind.STAFF, id, "cashier", "Wang Li", Set.of("cashier"), Set.of(permissions), reach);
    }

    private final class Wiring {

        private final Map<Class<?>, Object> made = new HashMap<>();

        Wiring(EntityManager em) {
            made.put(EntityManager.class, em);
            made.put(Clock.class, clock);
            made.put(CurrentStaff.class, new Present());
            made.put(AuditTrail.class, new Noted());
            made.put(AuthorityLimits.class, new Unlimited());
            made.put(Live.class, new Quiet());
            made.put(Event.class, new Heard<>());
        }

        <D> D get(Class<D> type) {
            var known = made.get(type);
            if (known == null) {
                try {
                    known = type.getDeclaredConstructor().newInstance();
                    made.put(type, known);
                    for (var field : type.getDeclaredFields()) {
                        fill(known, field);
                    }
                } catch (ReflectiveOperationException broken) {
                    throw new IllegalStateException(broken);
                }
            }
            return type.cast(known);
        }

        private void fill(Object bean, Field field) throws IllegalAccessException {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                field.setAccessible(true);
                field.set(bean, get(field.getType()));
            }
        }
    }

    private final class Present extends CurrentStaff {
        private final Badge worn = badge;

        @Override
        public Badge badge() {
            return worn;
        }

        @Override
        public UUID id() {
            return worn.id();
        }

        @Override
        public boolean may(String permission) {
            return worn.may(permission);
        }
    }

    private final class Noted extends AuditTrail {
        @Override
        public void record(String action, String objectType, UUID objectId, Map<String, String> details) {
            audited.add(action + ' ' + details);
        }
    }

    /** Limits are tables of another department; nobody here has any. */
    private static final class Unlimited extends AuthorityLimits {
        @Override
        public void mustCover(Authority act, Money amount, UUID projectId, @Nullable UUID buildingId) {
            // no limit
        }
    }

    private static final class Quiet extends Live {
        @Override
        public void changed(String topic, UUID projectId, @Nullable UUID buildingId) {
            // nobody looks at a board here
        }
    }

    private final class Heard<T> implements Event<T> {
        @Override
        public void fire(T event) {
            events.add(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
