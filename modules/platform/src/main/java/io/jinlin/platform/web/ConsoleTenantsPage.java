package io.jinlin.platform.web;

import io.jinlin.platform.console.ConsoleLists;
import io.jinlin.platform.console.TenantLine;
import io.jinlin.platform.console.TenantSearch;
import io.jinlin.platform.subscription.SubscriptionState;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All companies, for the operator. */
@Named
@ViewScoped
public class ConsoleTenantsPage implements Serializable {

    @Inject
    ConsoleLists lists;

    private @Nullable String text;
    private @Nullable SubscriptionState state;
    private boolean behind;
    private final Listing<TenantLine> tenants = new Listing<>(
            (after, limit, sort) -> lists.tenants(
                    new TenantSearch(text, state == null ? null : state.name(), behind),
                    sort.by(),
                    sort.descending(),
                    after,
                    limit),
            Sort.ascending("name"));

    public Listing<TenantLine> getTenants() {
        return tenants;
    }

    public List<Map.Entry<String, Integer>> getCounts() {
        return List.copyOf(lists.tenantCounts().entrySet());
    }

    public SubscriptionState[] getStates() {
        return SubscriptionState.values();
    }

    /** A state's colour; those of the registry alone are of companies that are being set up. */
    public String tone(String shown) {
        return switch (shown) {
            case "ACTIVE" -> "good";
            case "TRIAL", "PROVISIONING" -> "info";
            case "OVERDUE", "READ_ONLY" -> "wait";
            case "SUSPENDED", "FAILED", "DELETING" -> "bad";
            default -> "neutral";
        };
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable SubscriptionState getState() {
        return state;
    }

    public void setState(@Nullable SubscriptionState chosen) {
        state = chosen;
    }

    public boolean isBehind() {
        return behind;
    }

    public void setBehind(boolean only) {
        behind = only;
    }
}
