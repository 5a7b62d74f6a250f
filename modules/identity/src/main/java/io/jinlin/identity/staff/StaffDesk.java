package io.jinlin.identity.staff;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.Scope;
import io.jinlin.identity.badge.Badges;
import io.jinlin.identity.permission.PositionRow;
import io.jinlin.identity.permission.RolesOffice;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Masked;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Allowances;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes people on, gives them positions and places, and lets them go: in the company's own tables. */
@Desk
public class StaffDesk {

    static final String ADMINISTRATOR = "administrator";

    @Inject
    StaffRegister register;

    @Inject
    Scope scope;

    @Inject
    RolesOffice roles;

    @Inject
    Badges badges;

    @Inject
    AuditTrail audit;

    @Inject
    Allowances allowances;

    @Inject
    Clock clock;

    /** Whether an assignment could be written down, before anything outside is made for it. */
    @Allowed("identity.staff.change")
    public void check(Assignment assignment) {
        var known = register.byUsername(assignment.username());
        mustBeKnown(assignment.positions(), known.map(StaffMember::positions).orElse(Set.of()));
        mustBeWithinReach(assignment.places());
        known.map(this::mine).ifPresent(member -> keepHead(member, assignment));
        if (known.isEmpty()) {
            allowances.staffHasRoom();
        }
    }

    /** The same for somebody who is to be new here. */
    @Allowed("identity.staff.change")
    public void checkNew(Assignment assignment) {
        if (register.byUsername(assignment.username()).isPresent()) {
            throw new RuleViolation(IdentityRule.A_PERSON_IS_TAKEN_ON_ONCE, assignment.username()).at("username");
        }
        check(assignment);
    }

    /** The same person twice is one: assigned anew, and back if gone. What changes nothing leaves no trace. */
    @Allowed("identity.staff.change")
    public UUID assign(UUID subject, Assignment assignment) {
        mustBeWithinReach(assignment.places());
        var known = register.bySubject(subject).map(this::mine);
        known.ifPresent(member -> keepHead(member, assignment));
        var member = known.orElseGet(
                () -> StaffMember.takenOn(subject, assignment.username(), assignment.fullName(), clock.instant()));
        var before = known.isEmpty() ? Map.<String, String>of() : facts(member);
        var changed = member.assign(assignment.fullName(), assignment.positions(), assignment.places());
        var back = member.enable();
        if (known.isEmpty()) {
            register.add(member);
        }
        if (known.isEmpty() || back) {
            allowances.staffHasGrown();
        }
        if (changed || back) {
            note("identity.staff.assign", member, before);
        }
        return member.id();
    }

    /** Other positions, another place or a corrected name for somebody who is as {@code version} showed. */
    @Allowed("identity.staff.change")
    public void change(UUID id, long version, String fullName, Set<String> positions, Set<Place> places) {
        var member = mine(register.get(id));
        if (member.version() != version) {
            throw new Stale("identity.staff");
        }
        var wanted = new Assignment(member.username(), fullName, positions, places);
        mustBeKnown(positions, member.positions());
        mustBeWithinReach(wanted.places());
        keepHead(member, wanted);
        var before = facts(member);
        if (member.assign(wanted.fullName(), wanted.positions(), wanted.places())) {
            note("identity.staff.assign", member, before);
        }
    }

    /** Back with the positions and places of before. */
    @Allowed("identity.staff.change")
    public void enable(UUID id) {
        var member = mine(register.get(id));
        var before = facts(member);
        if (member.enable()) {
            allowances.staffHasGrown();
            note("identity.staff.enable", member, before);
        }
    }

    /** Whether whoever is at the desk may give these positions at these places to somebody. */
    @Allowed("identity.staff.change")
    public void mayGive(Set<String> positions, Set<Place> places) {
        mustBeKnown(positions, Set.of());
        mustBeWithinReach(places);
    }

    /** Who works here already is not put on the staff by any invitation. */
    @Allowed("identity.staff.change")
    public void mustNotWorkHere(UUID subject, String username) {
        if (register.bySubject(subject).filter(StaffMember::isActive).isPresent()) {
            throw new RuleViolation(IdentityRule.A_PERSON_IS_TAKEN_ON_ONCE, username).at("username");
        }
    }

    /** Whether somebody one sees works here now. */
    @Allowed("identity.staff.read")
    public boolean isHere(UUID id) {
        return register.seen(id).isActive();
    }

    /** Whose account is meant, for those who may change it. */
    @Allowed("identity.staff.change")
    public UUID subject(UUID id) {
        return mine(register.get(id)).subject();
    }

    @Allowed("identity.staff.read")
    public Slice<StaffRow> page(StaffFilter filter, After after, int limit) {
        return register.page(filter, after, limit);
    }

    @Allowed("identity.staff.read")
    public StaffRow row(UUID id) {
        return StaffRow.of(register.seen(id));
    }

    /** Something happened that leaves positions and places as they were. */
    void note(String action, StaffMember member) {
        audit.record(action, "identity.staff", member.id(), Map.of("username", member.username()));
        badges.forgetAll();
    }

    void note(String action, StaffMember member, Map<String, String> before) {
        var details = Map.of("username", member.username());
        if (!audit.changed(action, "identity.staff", member.id(), details, before, facts(member))) {
            // a name of which the part that is kept stayed the same
            audit.record(action, "identity.staff", member.id(), details);
        }
        badges.forgetAll();
    }

    /** What the trail compares; a name only as far as it may be kept. */
    static Map<String, String> facts(StaffMember member) {
        return Map.of(
                "name", Masked.name(member.fullName()),
                "active", String.valueOf(member.isActive()),
                "positions", member.positions().stream().sorted().collect(Collectors.joining(" ")),
                "places", member.places().stream().map(Place::toString).sorted().collect(Collectors.joining(" ")));
    }

    private void mustBeKnown(Set<String> positions, Set<String> held) {
        var known = roles.positions().stream().collect(Collectors.toMap(PositionRow::code, one -> one));
        for (var position : positions) {
            var one = known.get(position);
            if (one == null) {
                throw new RuleViolation(IdentityRule.A_POSITION_IS_KNOWN, position).at("positions");
            }
            if (one.retired() && !held.contains(position)) {
                throw new RuleViolation(IdentityRule.A_RETIRED_POSITION_IS_GIVEN_TO_NOBODY, one.name()).at("positions");
            }
        }
    }

    /** A colleague one sees and whose every place is one's own too; who is not seen is not there. */
    StaffMember mine(StaffMember member) {
        register.seen(member.id());
        mustBeWithinReach(member.places());
        return member;
    }

    private void mustBeWithinReach(Set<Place> places) {
        var isWithin = places.isEmpty()
                ? scope.isEverywhere()
                : places.stream().allMatch(place -> scope.covers(place.projectId(), place.buildingId()));
        rule(isWithin, IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
    }

    private void keepHead(StaffMember member, Assignment wanted) {
        if (!wanted.places().isEmpty() || !wanted.positions().contains(ADMINISTRATOR)) {
            keepHead(member);
        }
    }

    /** Two administrators who let one another go at the same time do it one after the other, and the second may not. */
    void keepHead(StaffMember member) {
        if (member.isActive() && member.isEverywhere() && member.positions().contains(ADMINISTRATOR)) {
            register.lock(ADMINISTRATOR);
            rule(register.everywhere(ADMINISTRATOR) > 1, IdentityRule.THE_LAST_ADMINISTRATOR_STAYS, member.fullName());
        }
    }
}
