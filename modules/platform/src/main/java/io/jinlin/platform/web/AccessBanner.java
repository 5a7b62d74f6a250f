package io.jinlin.platform.web;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.platform.access.Access;
import io.jinlin.platform.access.AccessCounter;
import io.jinlin.platform.access.HostDesk;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.Looking;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.webshell.Banner;
import io.jinlin.webshell.Banners;
import io.jinlin.webshell.WordsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** While an operator may look at the company, its administrators see who and why on every page, and the operator where they are. */
@ApplicationScoped
public class AccessBanner implements Banners {

    private static final String PAGE = "/platform/access.xhtml?id=";
    private static final String CONSOLE = "/platform/console/tenant.xhtml?alias=";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(BusinessClock.ZONE);

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentStaff staff;

    @Inject
    HostDesk host;

    @Inject
    AccessCounter counter;

    @Inject
    WordsBean words;

    @Override
    public List<Banner> banners() {
        if (staff.may("platform.access.ask")) {
            return counter.mine().map(this::elsewhere).stream().toList();
        }
        if (tenancy.current().isEmpty() || !staff.may("platform.access.read")) {
            return List.of();
        }
        var looks = tenancy.looking().filter(Looking.BY_AN_OPERATOR::equals).isPresent();
        return host.running().stream()
                .filter(access -> !looks || access.operator().subject().equals(staff.id()))
                .map(access -> looks ? here(access) : watched(access))
                .toList();
    }

    /** To the company's administrator. */
    private Banner watched(Access access) {
        return new Banner(
                "warning",
                words.of(
                        "platform.access.banner",
                        access.operator().name(),
                        access.ticket(),
                        access.reason(),
                        MINUTE.format(access.endsAt())),
                PAGE + access.id(),
                "platform.access.banner.open");
    }

    /** To the operator in the company. */
    private Banner here(Access access) {
        return new Banner(
                "info",
                words.of("platform.access.here", MINUTE.format(access.endsAt())),
                CONSOLE + access.company().alias(),
                "platform.access.back");
    }

    /** To the operator at the console. */
    private Banner elsewhere(Access access) {
        return new Banner(
                "info",
                words.of("platform.access.elsewhere", access.company().alias(), MINUTE.format(access.endsAt())),
                "/index.xhtml",
                "platform.access.enter");
    }
}
