package io.jinlin.servicedesk.web;

import io.jinlin.archive.HouseholdHit;
import io.jinlin.archive.HouseholdHits;
import io.jinlin.archive.HouseholdSearch;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.repairs.OrderCounts;
import io.jinlin.repairs.OrderLine;
import io.jinlin.repairs.RepairCases;
import io.jinlin.servicedesk.visit.VisitDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the day begins: one box that finds a household by whatever the caller says; Enter opens it. */
@Named
@ViewScoped
public class DeskPage implements Serializable {

    private static final int HITS = 12;
    private static final int PRESSING = 8;

    @Inject
    HouseholdSearch search;

    @Inject
    VisitDesk visits;

    @Inject
    RepairCases cases;

    @Inject
    CurrentStaff staff;

    private String q = "";
    private HouseholdHits hits = HouseholdHits.NONE;
    private long visitsDue;
    private OrderCounts today = OrderCounts.NONE;
    private List<OrderLine> pressing = List.of();

    @PostConstruct
    public void count() {
        visitsDue = staff.may("servicedesk.visit.view") ? visits.countDue() : 0;
        if (staff.may("repairs.order.read")) {
            today = cases.counts();
            pressing = cases.pressing(PRESSING);
        }
    }

    /** Typed in the search box of another page: goes straight to the household when only one can be meant. */
    public @Nullable String arrived() {
        find();
        return !q.isBlank() && hits.all().size() == 1 ? open() : null;
    }

    public void find() {
        hits = q.isBlank() ? HouseholdHits.NONE : search.search(q, HITS);
    }

    /** Enter: the first one found. */
    public @Nullable String open() {
        find();
        return hits.isEmpty() ? null : to(hits.all().get(0));
    }

    private static String to(HouseholdHit hit) {
        return "/servicedesk/household.xhtml?faces-redirect=true&room=" + hit.roomId();
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String typed) {
        q = typed == null ? "" : typed.strip();
    }

    public HouseholdHits getHits() {
        return hits;
    }

    public boolean isNothing() {
        return !q.isBlank() && hits.isEmpty();
    }

    public long getVisitsDue() {
        return visitsDue;
    }

    public OrderCounts getToday() {
        return today;
    }

    public List<OrderLine> getPressing() {
        return pressing;
    }
}
