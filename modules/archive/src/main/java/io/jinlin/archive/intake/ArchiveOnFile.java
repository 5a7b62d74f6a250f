package io.jinlin.archive.intake;

import io.jinlin.archive.person.Occupancy;
import io.jinlin.archive.person.Person;
import io.jinlin.archive.project.Building;
import io.jinlin.archive.project.Project;
import io.jinlin.archive.project.Unit;
import io.jinlin.archive.room.Room;
import io.jinlin.archive.sheet.HouseholdLine.PersonLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the archive that an import touches, held in memory by the keys of the spreadsheet while the import is thought through. */
final class ArchiveOnFile {

    private final Map<String, Project> projects = new HashMap<>();
    private final Map<String, Building> buildings = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<String, Person> byPhone = new HashMap<>();
    private final Map<UUID, List<Occupancy>> occupancies = new HashMap<>();

    void add(Project project) {
        projects.put(project.name(), project);
    }

    void add(Building building) {
        buildings.put(building.projectId() + " " + building.code(), building);
    }

    void add(Unit unit) {
        units.put(unit.buildingId() + " " + unit.code(), unit);
    }

    void add(Room room) {
        rooms.put(room.projectId() + " " + room.label(), room);
    }

    void add(Person person) {
        people.put(person.id(), person);
        var phone = person.phone();
        if (phone != null) {
            byPhone.put(person.name() + " " + phone.digits(), person);
        }
    }

    void add(Occupancy occupancy) {
        occupancies
                .computeIfAbsent(occupancy.roomId(), room -> new ArrayList<>())
                .add(occupancy);
    }

    @Nullable
    Project project(String name) {
        return projects.get(name);
    }

    @Nullable
    Building building(UUID projectId, String code) {
        return buildings.get(projectId + " " + code);
    }

    @Nullable
    Unit unit(UUID buildingId, String code) {
        return units.get(buildingId + " " + code);
    }

    @Nullable
    Room room(UUID projectId, String label) {
        return rooms.get(projectId + " " + label);
    }

    List<Occupancy> occupanciesOf(UUID roomId) {
        return occupancies.getOrDefault(roomId, List.of());
    }

    /** Somebody on file under the line's name and number. */
    @Nullable
    Person known(PersonLine line) {
        var phone = line.phone();
        return phone == null ? null : byPhone.get(line.name() + " " + phone.digits());
    }

    /** Somebody of the line's name who is or was in the room. */
    @Nullable
    Person inRoom(UUID roomId, PersonLine line) {
        return occupanciesOf(roomId).stream()
                .map(occupancy -> people.get(occupancy.personId()))
                .filter(person -> person != null && person.name().equals(line.name()))
                .findFirst()
                .orElse(null);
    }
}
