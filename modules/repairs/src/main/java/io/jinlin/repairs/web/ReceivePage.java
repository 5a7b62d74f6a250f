package io.jinlin.repairs.web;

import io.jinlin.archive.Buildings;
import io.jinlin.archive.HouseholdCard;
import io.jinlin.archive.HouseholdHit;
import io.jinlin.archive.HouseholdSearch;
import io.jinlin.archive.Households;
import io.jinlin.archive.Projects;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.repairs.RepairRule;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.Channel;
import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.repairs.order.OrderRow;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.repairs.order.Urgency;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new repair, taken in with the telephone in one hand. */
@Named
@ViewScoped
public class ReceivePage implements Serializable {

    private static final int HITS = 8;

    @Inject
    RepairDesk desk;

    @Inject
    OrderRegister register;

    @Inject
    Households households;

    @Inject
    HouseholdSearch search;

    @Inject
    Projects projects;

    @Inject
    Buildings buildings;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private final Draft draft = new Draft();
    private @Nullable UUID room;
    private @Nullable HouseholdCard card;
    private @Nullable String typed;
    private List<HouseholdHit> hits = List.of();
    private List<OrderRow> alike = List.of();

    /** Comes from the household with its room chosen. */
    public void load() {
        var mine = projects.mine();
        if (draft.getProject() == null && mine.size() == 1) {
            draft.setProject(mine.get(0).id());
        }
        if (room != null && card == null) {
            choose(room);
        }
    }

    /** One household found is the one meant. */
    public void find() {
        hits = typed == null || typed.isBlank()
                ? List.of()
                : search.search(typed, HITS).all();
        var rooms = hits.stream().map(HouseholdHit::roomId).distinct().toList();
        if (rooms.size() == 1) {
            choose(rooms.get(0));
        }
    }

    public void choose(UUID roomId) {
        var found = households.card(roomId).orElseThrow(() -> new Absent("archive.room"));
        room = roomId;
        card = found;
        hits = List.of();
        draft.setWhere(Draft.Area.ROOM);
        draft.setCaller(
                found.occupants().isEmpty() ? null : found.occupants().get(0).personId());
        look();
    }

    public void elsewhere() {
        room = null;
        card = null;
        alike = List.of();
    }

    /** Looks for open orders that this one may repeat. */
    public void look() {
        var category = draft.getCategory();
        if (category == null) {
            alike = List.of();
        } else if (draft.isPublicArea()) {
            alike = register.alike(draft.getProject(), draft.getBuilding(), null, draft.getArea(), category);
        } else {
            alike = register.alike(null, null, room, null, category);
        }
    }

    /** The buildings are those of the project; the one chosen before is not among them. */
    public void moved() {
        draft.setBuilding(null);
        look();
    }

    public String receive() {
        var receipt = desk.receive(draft.repair(draft.isPublicArea() ? null : room, caller(), this::instant));
        return messages.done("repairs.order.received", receipt.number())
                .andGoTo("/repairs/order.xhtml?id=" + receipt.id() + "&print=now");
    }

    private Draft.Caller caller() {
        var person = draft.getCaller();
        var here = draft.isPublicArea() ? null : room;
        if (person != null && here != null) {
            var contact = desk.caller(here, person).orElseThrow(() -> new Absent("archive.person"));
            if (!contact.phone().isEmpty()) {
                return new Draft.Caller(contact.name(), new PhoneNumber(contact.phone()));
            }
            draft.setCaller(null); // no number on file: it is asked for, the name is known
            draft.setName(contact.name());
        }
        if (draft.getName().isBlank()) {
            throw new RuleViolation(RepairRule.A_REPAIR_NAMES_ITS_CALLER).at("name");
        }
        try {
            return new Draft.Caller(draft.getName(), new PhoneNumber(draft.getPhone()));
        } catch (RuleViolation noNumber) {
            throw noNumber.at("phone");
        }
    }

    private @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(clock.getZone()).toInstant();
    }

    public List<Option> getCallers() {
        return card == null
                ? List.of()
                : card.occupants().stream()
                        .map(who -> new Option(who.personId(), who.name() + " " + who.phone()))
                        .toList();
    }

    public List<Option> getProjects() {
        return projects.mine().stream()
                .map(project -> new Option(project.id(), project.name()))
                .toList();
    }

    public List<Option> getBuildings() {
        var project = draft.getProject();
        return project == null
                ? List.of()
                : buildings.of(project).stream()
                        .map(building -> new Option(building.id(), building.name()))
                        .toList();
    }

    public Draft getDraft() {
        return draft;
    }

    public @Nullable HouseholdCard getCard() {
        return card;
    }

    public List<HouseholdHit> getHits() {
        return hits;
    }

    public List<OrderRow> getAlike() {
        return alike;
    }

    public @Nullable UUID getRoom() {
        return room;
    }

    public void setRoom(@Nullable UUID roomId) {
        room = roomId;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String words) {
        typed = words;
    }

    public Draft.Area[] getAreas() {
        return Draft.Area.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }
}
