package io.jinlin.identity.audit;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.After;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Where the company reads its own trail. An entry says nothing of projects or buildings, so whoever works only in some of them does
 * not read it: half a trail would be taken for the whole.
 */
@Desk
public class AuditDesk {

    private static final int MOST_EXPORTED = 10_000;
    private static final int MOST_YEARS = 10;

    @Inject
    AuditEntries entries;

    @Inject
    Retentions retentions;

    @Inject
    ChainDesk chain;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Allowed("identity.audit.read")
    public Slice<AuditRow> page(AuditFilter filter, After after, int limit) {
        mustWorkEverywhere();
        return entries.page(filter.bounded(LocalDate.now(clock)), after, limit);
    }

    @Allowed("identity.audit.read")
    public AuditRow entry(UUID id) {
        mustWorkEverywhere();
        return entries.get(id);
    }

    /** The actions and the kinds of objects that have occurred. */
    @Allowed("identity.audit.read")
    public Vocabulary vocabulary() {
        mustWorkEverywhere();
        return new Vocabulary(entries.actions(), entries.kinds());
    }

    /** Codes, for choosing among them. */
    public record Vocabulary(List<String> actions, List<String> kinds) {}

    /** Exactly what the filter shows, as a spreadsheet; that it was taken away is noted first. */
    @Allowed("identity.audit.read")
    public byte[] xlsx(AuditFilter filter, Locale locale) {
        mustWorkEverywhere();
        var slice = entries.page(filter.bounded(LocalDate.now(clock)), After.start(), MOST_EXPORTED);
        rule(slice.next() == null, IdentityRule.AN_EXPORT_OF_THE_TRAIL_HAS_AT_MOST_TEN_THOUSAND_ENTRIES);
        trail.record(
                "identity.audit.export",
                "identity.audit.entry",
                staff.id(),
                Map.of("rows", String.valueOf(slice.rows().size())));
        return new AuditSheet(locale).of(slice.rows());
    }

    /** Whether the chain is whole, and where it is not. */
    @Allowed("identity.audit.read")
    public Verification verify() {
        mustWorkEverywhere();
        return chain.check();
    }

    @Allowed("identity.audit.read")
    public Retention retention() {
        return retentions.get();
    }

    @Allowed("identity.audit.retain")
    public Retention keep(int years, long version) {
        mustWorkEverywhere();
        if (years < 1 || years > MOST_YEARS) {
            throw new RuleViolation(IdentityRule.THE_TRAIL_IS_KEPT_FOR_ONE_TO_TEN_YEARS).at("years");
        }
        var before = retentions.get();
        if (before.version() != version) {
            throw new Stale("identity.audit.retention");
        }
        if (before.years() != years && !retentions.change(years, version)) {
            throw new Stale("identity.audit.retention");
        }
        trail.changed(
                "identity.audit.retain",
                "identity.audit.retention",
                staff.id(),
                Map.of("years", String.valueOf(before.years())),
                Map.of("years", String.valueOf(years)));
        return retentions.get();
    }

    private void mustWorkEverywhere() {
        rule(scope.isEverywhere(), IdentityRule.THE_TRAIL_IS_READ_BY_WHOEVER_WORKS_EVERYWHERE);
    }
}
