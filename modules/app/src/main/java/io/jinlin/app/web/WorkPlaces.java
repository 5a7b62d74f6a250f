package io.jinlin.app.web;

import io.jinlin.archive.BuildingName;
import io.jinlin.archive.Buildings;
import io.jinlin.archive.ProjectName;
import io.jinlin.archive.Projects;
import io.jinlin.identity.staff.Place;
import io.jinlin.identity.staff.StaffRow;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.WordsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where people can work, as far as whoever looks works there too: whole projects, and each of their buildings. */
@Named
@RequestScoped
public class WorkPlaces {

    @Inject
    Projects projects;

    @Inject
    Buildings buildings;

    @Inject
    WordsBean words;

    private @Nullable Map<String, String> names;

    public List<Option> getOptions() {
        return names().entrySet().stream()
                .map(place -> new Option(place.getKey(), place.getValue()))
                .toList();
    }

    /** Places the looker does not know are not named. */
    public String names(StaffRow row) {
        return row.everywhere()
                ? words.get("identity.person.everywhere")
                : codes(row).stream()
                        .map(code -> names().getOrDefault(code, words.get("identity.person.elsewhere")))
                        .distinct()
                        .collect(Collectors.joining("、"));
    }

    static List<String> codes(StaffRow row) {
        return row.places().stream()
                .map(place -> code(place.projectId(), place.buildingId()))
                .toList();
    }

    static Place place(String code) {
        var ids = code.split("/", 2);
        var project = UUID.fromString(ids[0]);
        return ids.length == 1 ? Place.project(project) : Place.building(project, UUID.fromString(ids[1]));
    }

    private static String code(UUID projectId, @Nullable UUID buildingId) {
        return buildingId == null ? projectId.toString() : projectId + "/" + buildingId;
    }

    private Map<String, String> names() {
        var known = names;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (var project : projects.mine()) {
                known.put(code(project.id(), null), project.name() + " · " + words.get("identity.person.wholeproject"));
                for (var building : buildings.of(project.id())) {
                    known.put(code(project.id(), building.id()), named(project, building));
                }
            }
            names = known;
        }
        return known;
    }

    private static String named(ProjectName project, BuildingName building) {
        return project.name() + " · " + building.name();
    }
}
