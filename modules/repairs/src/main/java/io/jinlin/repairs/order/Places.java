package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA;

import io.jinlin.archive.BuildingName;
import io.jinlin.archive.Buildings;
import io.jinlin.archive.Households;
import io.jinlin.archive.Projects;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what was pointed at into a place with its address, if the person at the desk works there. */
@ApplicationScoped
class Places {

    private static final int LONGEST_AREA = 100;

    @Inject
    Households households;

    @Inject
    Projects projects;

    @Inject
    Buildings buildings;

    @Inject
    Scope scope;

    Place of(NewRepair repair) {
        var area = repair.publicArea();
        var projectId = repair.projectId();
        if (repair.roomId() != null) {
            rule(area == null || area.isBlank(), A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA);
            return room(repair.roomId());
        }
        if (projectId == null || area == null || area.isBlank()) {
            throw new RuleViolation(A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA).at("publicArea");
        }
        return publicArea(projectId, repair.buildingId(), Texts.within(area, LONGEST_AREA, "publicArea"));
    }

    private Place room(UUID roomId) {
        var room = households.place(roomId).orElseThrow(() -> new Absent("archive.room"));
        return Place.room(room.projectId(), room.buildingId(), roomId, room.label(), room.address());
    }

    private Place publicArea(UUID projectId, @Nullable UUID buildingId, String words) {
        if (!scope.covers(projectId, buildingId)) {
            throw new Absent("archive.project");
        }
        var project = projects.mine().stream()
                .filter(mine -> mine.id().equals(projectId))
                .findFirst()
                .orElseThrow(() -> new Absent("archive.project"));
        var label = label(projectId, buildingId, words);
        return Place.publicArea(projectId, buildingId, label, project.name() + label);
    }

    /** How a public area is called: the building it lies in, and the words. */
    String label(UUID projectId, @Nullable UUID buildingId, String words) {
        var building = buildingId == null
                ? ""
                : buildings.of(projectId).stream()
                        .filter(one -> one.id().equals(buildingId))
                        .map(BuildingName::name)
                        .findFirst()
                        .orElseThrow(() -> new Absent("archive.building"));
        return building + Texts.clean(words);
    }
}
