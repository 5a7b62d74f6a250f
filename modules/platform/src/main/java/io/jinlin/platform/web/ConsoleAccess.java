package io.jinlin.platform.web;

import io.jinlin.kernel.Ids;
import io.jinlin.platform.access.Access;
import io.jinlin.platform.access.Access.Wish;
import io.jinlin.platform.access.AccessCounter;
import io.jinlin.platform.access.AccessState;
import io.jinlin.tenancy.TenantId;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.Sort;
import io.jinlin.webshell.WordsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operator's accesses to one company: asked for, used, given back. */
@Named
@ViewScoped
public class ConsoleAccess implements Serializable {

    private static final List<Integer> LENGTHS = List.of(15, 30, Wish.USUAL_MINUTES, 120, 240);

    @Inject
    AccessCounter counter;

    @Inject
    ConsoleTenantPage tenant;

    @Inject
    Messages messages;

    @Inject
    WordsBean words;

    @Inject
    Clock clock;

    /** Of this form: sent twice, it is one access. */
    private final String key = Ids.next().toString();

    private String ticket = "";
    private String reason = "";
    private Integer minutes = Wish.USUAL_MINUTES;
    private final Listing<Access> accesses =
            new Listing<>((after, limit, sort) -> counter.page(company(), after, limit), Sort.descending("beginsAt"));

    public String ask() {
        counter.ask(company(), key, new Wish(ticket, reason, minutes));
        return messages.done("platform.access.begun", tenant.getLine().name()).andGoTo(address());
    }

    public String end(UUID access) {
        counter.end(company(), access);
        return messages.done("platform.access.ended.own").andGoTo(address());
    }

    private TenantId company() {
        return new TenantId(tenant.getAlias());
    }

    private String address() {
        return "/platform/console/tenant.xhtml?alias=" + tenant.getAlias();
    }

    public Listing<Access> getAccesses() {
        return accesses;
    }

    public AccessState stateOf(Access access) {
        return access.stateAt(clock);
    }

    public boolean isOpen(Access access) {
        return Stream.of(AccessState.RUNNING, AccessState.BEGINNING).anyMatch(stateOf(access)::equals);
    }

    public List<Option> getLengths() {
        return LENGTHS.stream()
                .map(length -> new Option(length, words.of("platform.access.minutes", length)))
                .toList();
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(@Nullable String typed) {
        ticket = typed == null ? "" : typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer chosen) {
        minutes = chosen == null ? Wish.USUAL_MINUTES : chosen;
    }
}
