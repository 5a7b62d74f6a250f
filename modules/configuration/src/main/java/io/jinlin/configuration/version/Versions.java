package io.jinlin.configuration.version;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of what the company decides. */
@ApplicationScoped
class Versions {

    private static final String ROW =
            """
            select new io.jinlin.configuration.version.VersionRow(v.id, v.version, v.kind, v.code, v.number, v.state, v.basedOn,
                v.changedBy, v.changedAt, v.reason, v.effectiveOn, v.publishedBy, v.publishedAt)
            from ConfigurationVersion v\s""";

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** Whoever changes the drafts or versions of a subject does so one after the other. */
    void lock(Subject subject) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(current_schema() || ?1)) as text)")
                .setParameter(1, ".configuration." + subject.name())
                .getSingleResult();
    }

    void add(ConfigurationVersion version) {
        em.persist(version);
    }

    void remove(ConfigurationVersion draft) {
        em.remove(draft);
    }

    /** So that callers learn the new version. */
    void write() {
        em.flush();
    }

    Optional<ConfigurationVersion> draft(Subject subject) {
        return em.createQuery(
                        "select v from ConfigurationVersion v where v.kind = :kind and v.code = :code and v.state = :draft",
                        ConfigurationVersion.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("draft", VersionState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    ConfigurationVersion get(Subject subject, int number) {
        return em.createQuery(
                        "select v from ConfigurationVersion v where v.kind = :kind and v.code = :code and v.number = :number",
                        ConfigurationVersion.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent("configuration.version"));
    }

    int next(Subject subject) {
        return 1
                + em.createQuery(
                                "select coalesce(max(v.number), 0) from ConfigurationVersion v where v.kind = :kind and v.code = :code",
                                Integer.class)
                        .setParameter("kind", subject.kind())
                        .setParameter("code", subject.code())
                        .getSingleResult();
    }

    /** The newest first. */
    Slice<VersionRow> page(Subject subject, int before, int limit) {
        var rows = em.createQuery(
                        ROW + "where v.kind = :kind and v.code = :code and v.number < :before order by v.number desc",
                        VersionRow.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.of(rows, limit, row -> io.jinlin.kernel.After.encode(row.number()));
    }

    /** Drafts and what is in force or will be, of all subjects. */
    List<VersionRow> open() {
        return em.createQuery(ROW + "where v.state <> :archived order by v.kind, v.code, v.number", VersionRow.class)
                .setParameter("archived", VersionState.ARCHIVED)
                .getResultList();
    }

    /** Published ones whose place another one has taken by that day. */
    List<ConfigurationVersion> replaced(LocalDate day) {
        return em.createQuery(
                        """
                        select v from ConfigurationVersion v where v.state = :published and exists (
                            select 1 from ConfigurationVersion w where w.kind = v.kind and w.code = v.code and w.state = :published
                                and w.effectiveOn <= :day and v.effectiveOn <= :day
                                and (w.effectiveOn > v.effectiveOn or (w.effectiveOn = v.effectiveOn and w.number > v.number)))""",
                        ConfigurationVersion.class)
                .setParameter("published", VersionState.PUBLISHED)
                .setParameter("day", day)
                .getResultList();
    }

    /** What is in force on that day, of all subjects: one statement. */
    List<Object[]> inForce(LocalDate day) {
        List<?> rows = em.createNativeQuery(
                        """
                        select distinct on (kind, code) kind, code, number, effective_on, content from configuration_version
                        where state = 'PUBLISHED' and effective_on <= ?1 order by kind, code, effective_on desc, number desc""")
                .setParameter(1, java.sql.Date.valueOf(day))
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** What was in force on that day. */
    Optional<String> content(Subject subject, LocalDate day) {
        return em.createQuery(
                        """
                        select v.content from ConfigurationVersion v where v.kind = :kind and v.code = :code and v.state <> :draft
                            and v.effectiveOn <= :day order by v.effectiveOn desc, v.number desc""",
                        String.class)
                .setParameter("kind", subject.kind())
                .setParameter("code", subject.code())
                .setParameter("draft", VersionState.DRAFT)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
