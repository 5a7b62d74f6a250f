package io.jinlin.archive.web;

import io.jinlin.archive.Buildings;
import io.jinlin.archive.DeliveryState;
import io.jinlin.archive.Projects;
import io.jinlin.archive.RoomKind;
import io.jinlin.archive.intake.ExportDesk;
import io.jinlin.archive.room.RoomDesk;
import io.jinlin.archive.room.RoomFilter;
import io.jinlin.archive.room.RoomRow;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of rooms. */
@Named
@ViewScoped
public class RoomsPage implements Serializable {

    @Inject
    RoomDesk desk;

    @Inject
    ExportDesk exports;

    @Inject
    Projects projects;

    @Inject
    Buildings buildings;

    private @Nullable UUID project;
    private @Nullable UUID building;
    private @Nullable RoomKind kind;
    private @Nullable DeliveryState delivery;
    private @Nullable String label;
    private @Nullable List<Option> projectOptions;
    private final Listing<RoomRow> rooms =
            new Listing<>((after, limit, sort) -> desk.page(filter(), after, limit), Sort.ascending("label"));

    private RoomFilter filter() {
        return new RoomFilter(project, building, kind, delivery, label);
    }

    public void changeProject() {
        building = null;
        rooms.restart();
    }

    public void export() throws IOException {
        Faces.sendFile(exports.export(project), "archive.xlsx", true);
    }

    public Listing<RoomRow> getRooms() {
        return rooms;
    }

    public List<Option> getProjects() {
        var known = projectOptions;
        if (known == null) {
            known = projects.mine().stream()
                    .map(mine -> new Option(mine.id(), mine.name()))
                    .toList();
            projectOptions = known;
        }
        return known;
    }

    public List<Option> getBuildings() {
        return project == null
                ? List.of()
                : buildings.of(project).stream()
                        .map(one -> new Option(one.id(), one.name()))
                        .toList();
    }

    public RoomKind[] getKinds() {
        return RoomKind.values();
    }

    public DeliveryState[] getDeliveries() {
        return DeliveryState.values();
    }

    public @Nullable UUID getProject() {
        return project;
    }

    public void setProject(@Nullable UUID projectId) {
        project = projectId;
    }

    public @Nullable UUID getBuilding() {
        return building;
    }

    public void setBuilding(@Nullable UUID buildingId) {
        building = buildingId;
    }

    public @Nullable RoomKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RoomKind roomKind) {
        kind = roomKind;
    }

    public @Nullable DeliveryState getDelivery() {
        return delivery;
    }

    public void setDelivery(@Nullable DeliveryState state) {
        delivery = state;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String beginning) {
        label = beginning;
    }
}
