package io.jinlin.app.sample;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.kernel.Absent;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The sample year of a company: stories spread over the twelve months before it was ordered. Interrupted, it goes on with the first
 * story not begun; the same company always gets the same year.
 */
@ApplicationScoped
public class SampleYear implements Job {

    static final int STORIES = 240;
    private static final String NAME = "app.sample";
    private static final int DAYS = 365;

    @Inject
    Tenancy tenancy;

    @Inject
    Tenants tenants;

    @Inject
    Jobs jobs;

    @Inject
    StaffSession session;

    @Inject
    StaffDirectory staff;

    @Inject
    SampleFacts facts;

    @Inject
    SampleStory story;

    @Inject
    BusinessClock clock;

    /** How far it is. */
    public record Progress(String state, int stories, int of) {}

    @Allowed("platform.tenant.open")
    public Progress order(TenantId company) {
        var progress = progress(company);
        if (!progress.state().equals("DONE")) {
            jobs.enqueue(NAME, company.alias(), company.alias() + " " + clock.instant());
        }
        return progress;
    }

    @Allowed("platform.tenant.read")
    public Progress progress(TenantId company) {
        var open =
                tenants.find(company.alias()).filter(Tenant::isOpen).orElseThrow(() -> new Absent("identity.company"));
        var begun = tenancy.as(open.id(), facts::orders);
        var waiting = jobs.isWaiting(NAME, company.alias());
        return new Progress(begun >= STORIES && !waiting ? "DONE" : "RUNNING", Math.min(begun, STORIES), STORIES);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String order) {
        var words = order.split(" ");
        var company = new TenantId(words[0]);
        tenancy.as(company, () -> session.as(new SystemActor(NAME), () -> play(company, Instant.parse(words[1]))));
    }

    private void play(TenantId company, Instant end) {
        var cast = new SampleCast(
                staff.holding("receptionist").get(0),
                staff.holding("engineer-lead").get(0),
                staff.holding("cashier").get(0),
                staff.holding("engineer"),
                facts.callers());
        var calls = calls(company, end);
        for (var number = facts.orders(); number < calls.size(); number++) {
            var chance = new Random(company.alias().hashCode() * 1_000L + number);
            story.play(cast, chance, calls.get(number), end, "sample-" + company.alias() + "-" + number);
        }
    }

    /** When people called, in order; more often in the last days, so that the boards have work. */
    private static List<Instant> calls(TenantId company, Instant end) {
        var chance = new Random(company.alias().hashCode());
        var today = end.atZone(BusinessClock.ZONE);
        var calls = new ArrayList<Instant>();
        for (var number = 0; number < STORIES; number++) {
            var daysAgo = number < STORIES / 8 ? chance.nextInt(5) : 5 + chance.nextInt(DAYS - 5);
            calls.add(at(today, daysAgo, chance));
        }
        return calls.stream().filter(call -> call.isBefore(end)).sorted().toList();
    }

    private static Instant at(ZonedDateTime today, int daysAgo, Random chance) {
        var call = today.minusDays(daysAgo).with(LocalTime.of(8, 0)).plusMinutes(chance.nextInt(12 * 60));
        return (call.isBefore(today) ? call : call.minusDays(1)).toInstant();
    }
}
