package io.jinlin.repairs.web;

import io.jinlin.archive.BuildingName;
import io.jinlin.archive.Buildings;
import io.jinlin.archive.ProjectName;
import io.jinlin.archive.Projects;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.repairs.order.OrderExport;
import io.jinlin.repairs.order.OrderFilter;
import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.repairs.order.OrderRow;
import io.jinlin.repairs.order.OrderState;
import io.jinlin.repairs.order.Urgency;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.Sort;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of repair orders: what is open unless one asks for something else. */
@Named
@ViewScoped
public class OrdersPage implements Serializable {

    private static final String OPEN = "OPEN";
    private static final String OVERDUE = "OVERDUE";
    private static final String ALL = "ALL";

    @Inject
    OrderRegister register;

    @Inject
    OrderExport export;

    @Inject
    StaffDirectory directory;

    @Inject
    Projects projects;

    @Inject
    Buildings buildings;

    @Inject
    Clock clock;

    private String state = OPEN;
    private @Nullable Urgency urgency;
    private @Nullable UUID engineer;
    private @Nullable UUID building;
    private @Nullable String text;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Map<OrderState, Long> tally;
    private @Nullable List<Option> engineers;
    private @Nullable List<Option> places;
    private final Listing<OrderRow> orders = new Listing<>(
            (after, limit, sort) -> register.page(filter(), sort, after, limit), Sort.descending("receivedAt"));

    /** The filter changed. */
    public void show() {
        tally = null;
        orders.restart();
    }

    /** Something happened elsewhere. */
    public void refresh() {
        tally = null;
        orders.refresh();
    }

    public void export() throws IOException {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Faces.sendFile(export.xlsx(filter(), orders.getSort(), locale), "repair-orders.xlsx", true);
    }

    private OrderFilter filter() {
        var states =
                switch (state) {
                    case ALL, OVERDUE -> Set.<OrderState>of();
                    case OPEN -> OrderState.OPEN;
                    default -> Set.of(OrderState.valueOf(state));
                };
        Instant overdueAt = state.equals(OVERDUE) ? clock.instant() : null;
        return new OrderFilter(states, urgency, null, overdueAt, engineer, null, building, null, text, from, to);
    }

    /** How many rows the filter leaves. */
    public long getTotal() {
        var counted = tally;
        if (counted == null) {
            counted = register.tally(filter());
            tally = counted;
        }
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }

    public String tone(OrderRow order) {
        return order.isOverdue(clock.instant())
                ? "bad"
                : order.isUrgent() && order.state().isToDo() ? "wait" : "";
    }

    public Listing<OrderRow> getOrders() {
        return orders;
    }

    public List<String> getStates() {
        return Stream.concat(
                        Stream.of(OPEN, OVERDUE, ALL),
                        Stream.of(OrderState.values()).map(OrderState::name))
                .toList();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public List<Option> getEngineers() {
        var known = engineers;
        if (known == null) {
            known = directory.holding("engineer").stream()
                    .map(engineerName -> new Option(engineerName.id(), engineerName.name()))
                    .toList();
            engineers = known;
        }
        return known;
    }

    public List<Option> getBuildings() {
        var known = places;
        if (known == null) {
            known = projects.mine().stream().flatMap(this::buildingsOf).toList();
            places = known;
        }
        return known;
    }

    private Stream<Option> buildingsOf(ProjectName project) {
        return buildings.of(project.id()).stream().map(one -> new Option(one.id(), label(project, one)));
    }

    private static String label(ProjectName project, BuildingName building) {
        return project.name() + " " + building.name();
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String shown) {
        state = shown == null || !getStates().contains(shown) ? OPEN : shown;
    }

    public @Nullable Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(@Nullable Urgency shown) {
        urgency = shown;
    }

    public @Nullable UUID getEngineer() {
        return engineer;
    }

    public void setEngineer(@Nullable UUID shown) {
        engineer = shown;
    }

    public @Nullable UUID getBuilding() {
        return building;
    }

    public void setBuilding(@Nullable UUID shown) {
        building = shown;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate day) {
        to = day;
    }
}
