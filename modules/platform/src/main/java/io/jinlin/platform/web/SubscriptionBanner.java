package io.jinlin.platform.web;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.platform.subscription.Subscription;
import io.jinlin.platform.subscription.SubscriptionOffice;
import io.jinlin.platform.subscription.SubscriptionState;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import io.jinlin.webshell.Banner;
import io.jinlin.webshell.Banners;
import io.jinlin.webshell.WordsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The trial's countdown and what else the administrator should know at once; others are told only that nothing can be changed. */
@ApplicationScoped
public class SubscriptionBanner implements Banners {

    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final String PAGE = "/platform/subscription.xhtml";

    @Inject
    Tenancy tenancy;

    @Inject
    Tenants tenants;

    @Inject
    CurrentStaff staff;

    @Inject
    SubscriptionOffice office;

    @Inject
    SubscriptionWords says;

    @Inject
    WordsBean words;

    private final ConcurrentHashMap<String, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(Subscription.Row row, long until) {}

    @Override
    public List<Banner> banners() {
        var company = tenancy.current();
        if (company.isEmpty() || !staff.isKnown()) {
            return List.of();
        }
        if (!staff.may("platform.subscription.read")) {
            return tenants.find(company.get().alias())
                            .filter(Tenant::isReadOnly)
                            .isPresent()
                    ? List.of(new Banner("warning", words.get("platform.banner.onlylooks"), "", ""))
                    : List.of();
        }
        var row = row(company.get());
        if (row.state() == SubscriptionState.ACTIVE) {
            return List.of();
        }
        var tone = row.state() == SubscriptionState.TRIAL ? "info" : "warning";
        return List.of(new Banner(tone, says.next(row), PAGE, "platform.subscription"));
    }

    private Subscription.Row row(TenantId company) {
        var known = remembered.get(company.alias());
        if (known == null || known.until < System.nanoTime()) {
            known = new Remembered(office.get(company).row(), System.nanoTime() + REMEMBERED.toNanos());
            remembered.put(company.alias(), known);
        }
        return known.row;
    }
}
