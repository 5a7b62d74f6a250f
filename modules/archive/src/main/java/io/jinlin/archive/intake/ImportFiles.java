package io.jinlin.archive.intake;

import io.jinlin.archive.person.Occupancy;
import io.jinlin.archive.person.Person;
import io.jinlin.archive.project.Building;
import io.jinlin.archive.project.Project;
import io.jinlin.archive.project.Unit;
import io.jinlin.archive.room.Room;
import io.jinlin.archive.sheet.HouseholdLine;
import io.jinlin.archive.sheet.ProjectLine;
import io.jinlin.archive.sheet.SheetContent;
import io.jinlin.kernel.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The archive as an import reads and writes it: whole projects at once, whatever the scope; the desk judges each row by the scope. */
@ApplicationScoped
public class ImportFiles {

    private static final int NUMBERS_AT_ONCE = 1000;

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** Two imports of one company at the same time would make everything twice: the second waits. */
    void oneAtATime() {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(current_schema() || ' archive.import', 0)) as text)")
                .getSingleResult();
    }

    ArchiveOnFile touchedBy(SheetContent content) {
        var onFile = new ArchiveOnFile();
        var names = Stream.concat(
                        content.projects().stream().map(ProjectLine::name),
                        content.households().stream().map(HouseholdLine::project))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return onFile;
        }
        var projects = em.createQuery("select p from Project p where p.name in :names", Project.class)
                .setParameter("names", names)
                .getResultList();
        projects.forEach(onFile::add);
        var ids = projects.stream().map(Project::id).toList();
        if (!ids.isEmpty()) {
            loadProjects(onFile, ids);
        }
        loadKnown(onFile, content);
        return onFile;
    }

    private void loadProjects(ArchiveOnFile onFile, List<UUID> ids) {
        all("select b from Building b where b.projectId in :ids", Building.class, ids)
                .forEach(onFile::add);
        all(
                        "select u from Unit u where u.buildingId in (select b.id from Building b where b.projectId in :ids)",
                        Unit.class,
                        ids)
                .forEach(onFile::add);
        all("select r from Room r where r.projectId in :ids", Room.class, ids).forEach(onFile::add);
        all(
                        """
                        select distinct p from Person p where p.id in (
                            select o.personId from Occupancy o join Room r on r.id = o.roomId where r.projectId in :ids)""",
                        Person.class,
                        ids)
                .forEach(onFile::add);
        all(
                        "select o from Occupancy o where o.roomId in (select r.id from Room r where r.projectId in :ids) order by o.id",
                        Occupancy.class,
                        ids)
                .forEach(onFile::add);
    }

    /** People of other projects whom the sheet names with their number are the same people. */
    private void loadKnown(ArchiveOnFile onFile, SheetContent content) {
        var numbers = content.households().stream()
                .map(line -> line.person() == null ? null : line.person().phone())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        IntStream.range(0, (numbers.size() + NUMBERS_AT_ONCE - 1) / NUMBERS_AT_ONCE)
                .mapToObj(chunk -> numbers.subList(
                        chunk * NUMBERS_AT_ONCE, Math.min((chunk + 1) * NUMBERS_AT_ONCE, numbers.size())))
                .forEach(chunk -> known(chunk).forEach(onFile::add));
    }

    private List<Person> known(List<PhoneNumber> numbers) {
        return em.createQuery("select p from Person p where p.phone in :numbers", Person.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private <T> List<T> all(String jpql, Class<T> type, List<UUID> ids) {
        return em.createQuery(jpql, type).setParameter("ids", ids).getResultList();
    }

    /** Writes now, before anything that refers to it. */
    void keep(List<?> newcomers) {
        newcomers.forEach(em::persist);
        em.flush();
    }

    /** It was only thought through: nothing of it reaches the database. */
    void forget() {
        em.clear();
    }
}
