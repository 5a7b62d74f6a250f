package io.jinlin.archive.intake;

import io.jinlin.archive.person.Occupancy;
import io.jinlin.archive.person.Person;
import io.jinlin.archive.project.Building;
import io.jinlin.archive.project.Project;
import io.jinlin.archive.project.Unit;
import io.jinlin.archive.room.Room;
import io.jinlin.archive.room.RoomKey;
import io.jinlin.archive.sheet.HouseholdLine;
import io.jinlin.archive.sheet.HouseholdLine.PersonLine;
import io.jinlin.archive.sheet.ProjectLine;
import io.jinlin.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Merges a faultless spreadsheet into the archive on file. What is there already is found again and corrected, so that the same file
 * twice changes nothing; what is new is made; owners whom the sheet no longer names become history. Nothing reaches the database here.
 */
final class Intake {

    private final ArchiveOnFile onFile;
    private final Clock clock;
    private final LocalDate today;

    private final List<Project> newProjects = new ArrayList<>();
    private final List<Building> newBuildings = new ArrayList<>();
    private final List<Unit> newUnits = new ArrayList<>();
    private final List<Room> newRooms = new ArrayList<>();
    private final List<Person> newPeople = new ArrayList<>();
    private final List<Occupancy> newOccupancies = new ArrayList<>();
    private final Set<UUID> changedProjects = new HashSet<>();
    private final Set<UUID> changedRooms = new HashSet<>();
    private final Set<UUID> changedPeople = new HashSet<>();
    private final Set<UUID> changedOccupancies = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private int ended;

    Intake(ArchiveOnFile onFile, Clock clock) {
        this.onFile = onFile;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    void projects(List<ProjectLine> lines) {
        for (var line : lines) {
            var project = onFile.project(line.name());
            if (project == null) {
                project = new Project(Ids.next(), line.name(), clock.instant());
                onFile.add(project);
                newProjects.add(project);
                project.describe(line.profile());
            } else if (project.describe(line.profile())) {
                changedProjects.add(project.id());
            }
        }
    }

    void households(List<HouseholdLine> lines) {
        Map<Room, List<PersonLine>> people = new LinkedHashMap<>();
        for (var line : lines) {
            var room = room(line);
            var persons = people.computeIfAbsent(room, r -> new ArrayList<>());
            if (line.person() != null) {
                persons.add(line.person());
            }
        }
        people.forEach(this::occupy);
    }

    private Room room(HouseholdLine line) {
        var project = onFile.project(line.project());
        if (project == null) {
            throw new IllegalStateException("checked before");
        }
        var room = onFile.room(project.id(), line.room().label());
        if (room == null) {
            var building = building(project.id(), line.room());
            var unit = building == null ? null : unit(building.id(), line.room());
            room = new Room(
                    Ids.next(),
                    project.id(),
                    building == null ? null : building.id(),
                    unit == null ? null : unit.id(),
                    line.room());
            onFile.add(room);
            newRooms.add(room);
        }
        if (room.describe(line.facts())) {
            changedRooms.add(room.id());
        }
        return room;
    }

    private @Nullable Building building(UUID projectId, RoomKey key) {
        if (key.building() == null) {
            return null;
        }
        var building = onFile.building(projectId, key.building());
        if (building == null) {
            building = new Building(Ids.next(), projectId, key.building());
            onFile.add(building);
            newBuildings.add(building);
        }
        return building;
    }

    private @Nullable Unit unit(UUID buildingId, RoomKey key) {
        if (key.unit() == null) {
            return null;
        }
        var unit = onFile.unit(buildingId, key.unit());
        if (unit == null) {
            unit = new Unit(Ids.next(), buildingId, key.unit());
            onFile.add(unit);
            newUnits.add(unit);
        }
        return unit;
    }

    /** The day the new owners begin tells when those before them ended; who stays says nothing about it. */
    private void occupy(Room room, List<PersonLine> lines) {
        Set<UUID> owners = new HashSet<>();
        LocalDate begin = null;
        for (var line : lines) {
            var occupancy = occupancy(room, person(room, line), line);
            if (line.role().owns() && line.lastsOn(today)) {
                owners.add(occupancy.id());
                begin = newOccupancies.contains(occupancy) ? earlier(begin, line.from()) : begin;
            }
        }
        if (!owners.isEmpty()) {
            var lastDay = (begin == null ? today : begin).minusDays(1);
            for (var before : onFile.occupanciesOf(room.id())) {
                if (before.role().owns()
                        && before.holdsOn(today)
                        && before.outlasts(lastDay, begin != null)
                        && !owners.contains(before.id())) {
                    before.endBy(lastDay);
                    ended++;
                }
            }
        }
    }

    /** Found by name and number, else by name in the room; who was found under one number is not found again under another. */
    private Person person(Room room, PersonLine line) {
        var person = onFile.known(line);
        if (person == null) {
            var inRoom = onFile.inRoom(room.id(), line);
            person = inRoom != null && (line.phone() == null || !seen.contains(inRoom.id())) ? inRoom : null;
        }
        if (person == null) {
            person = new Person(Ids.next(), line.name(), line.phone(), clock.instant());
            newPeople.add(person);
        } else if (person.call(line.phone())) {
            changedPeople.add(person.id());
        }
        seen.add(person.id());
        onFile.add(person);
        return person;
    }

    private Occupancy occupancy(Room room, Person person, PersonLine line) {
        var before = onFile.occupanciesOf(room.id()).stream()
                .filter(o -> o.personId().equals(person.id()) && o.role() == line.role())
                .toList();
        var same = before.stream()
                .filter(o -> o.beganOn(line.from()))
                .findFirst()
                .or(() -> before.stream().filter(o -> o.lastsOn(today)).findFirst())
                .or(() -> before.stream().filter(o -> o.endedOn(line.to())).findFirst());
        if (same.isPresent()) {
            if (same.get().describe(line.share(), line.from(), line.to())) {
                changedOccupancies.add(same.get().id());
            }
            return same.get();
        }
        var occupancy = new Occupancy(Ids.next(), room.id(), person.id(), line.role());
        occupancy.describe(line.share(), line.from(), line.to());
        onFile.add(occupancy);
        newOccupancies.add(occupancy);
        return occupancy;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** What is new, in the order in which the database takes it: each list needs only those before it. */
    List<List<?>> newcomers() {
        return List.of(newProjects, newBuildings, newUnits, newRooms, newPeople, newOccupancies);
    }

    ImportCounts counts() {
        newRooms.forEach(room -> changedRooms.remove(room.id()));
        newOccupancies.forEach(occupancy -> changedOccupancies.remove(occupancy.id()));
        newPeople.forEach(person -> changedPeople.remove(person.id()));
        return new ImportCounts(
                newProjects.size(),
                changedProjects.size(),
                newBuildings.size(),
                newRooms.size(),
                changedRooms.size(),
                newPeople.size(),
                changedPeople.size(),
                newOccupancies.size(),
                changedOccupancies.size(),
                ended);
    }
}
