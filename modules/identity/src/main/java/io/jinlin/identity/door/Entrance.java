package io.jinlin.identity.door;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.audit.CurrentOrigin;
import io.jinlin.identity.audit.DoorDesk;
import io.jinlin.identity.audit.Origin;
import io.jinlin.identity.audit.Origins;
import io.jinlin.identity.badge.Badge;
import io.jinlin.tenancy.Looking;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts whoever was let in into the company and at the desk, for the time of the request. */
@ApplicationScoped
public class Entrance {

    private static final String ENTERED = Entrance.class.getName() + ".entered";

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    @Inject
    Origins origins;

    @Inject
    CurrentOrigin origin;

    @Inject
    DoorDesk visitors;

    /** One visit: the request, its answer and what lies behind the door. */
    record Visit(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

        boolean isApi() {
            return FrontDoor.isApi(request);
        }

        String path() {
            return FrontDoor.path(request);
        }

        /** For the journal, which writes when all is over. */
        void knownAs(TenantId company) {
            request.setAttribute("jinlin.tenant", company.alias());
        }
    }

    /** What a filter may do. */
    @FunctionalInterface
    interface Inside<T> {
        T run() throws IOException, ServletException;
    }

    <T> T inside(TenantId company, @Nullable Looking why, Inside<T> work) throws IOException, ServletException {
        return carried(
                carrying -> tenancy.as(company, () -> why == null ? carrying.get() : tenancy.looking(why, carrying)),
                work);
    }

    /** Everything the request leads to is done by that badge; whoever only looks as somebody else changes nothing. */
    void serve(Badge badge, Visit visit) throws IOException, ServletException {
        Inside<Badge> served = () -> at(badge, visit, () -> {
            begin(visit);
            visit.chain().doFilter(visit.request(), visit.response());
            return badge;
        });
        if (badge.viewing()) {
            carried(carrying -> tenancy.looking(Looking.AS_A_POSITION, carrying), served);
        } else {
            served.run();
        }
    }

    /** Does something else of the door's own by that badge. */
    <T> T at(Badge badge, Visit visit, Inside<T> work) throws IOException, ServletException {
        try {
            return session.as(badge, () -> {
                origin.is(origins.of(
                        visit.request(), visit.response(), visit.isApi() ? Origin.Door.API : Origin.Door.PAGE));
                return work.run();
            });
        } catch (IOException | ServletException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new ServletException(thrown);
        }
    }

    /** That a browser's session begins is noted in the trail; an operator's visits are noted one by one. */
    private void begin(Visit visit) {
        var looks = tenancy.looking().filter(Looking.BY_AN_OPERATOR::equals).isPresent();
        if (!visit.isApi()
                && !looks
                && tenancy.current().isPresent()
                && visit.request().getSession().getAttribute(ENTERED) == null) {
            visit.request().getSession().setAttribute(ENTERED, true);
            visitors.entered();
        }
    }

    /** Takes what a filter throws through work that throws nothing of the kind. */
    private static <T> T carried(Function<Supplier<T>, T> around, Inside<T> work) throws IOException, ServletException {
        try {
            return around.apply(() -> {
                try {
                    return work.run();
                } catch (IOException | ServletException thrown) {
                    throw new Carried(thrown);
                }
            });
        } catch (Carried carried) {
            if (carried.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw (ServletException) carried.getCause();
        }
    }

    private static final class Carried extends RuntimeException {
        Carried(Exception cause) {
            super(cause);
        }
    }
}
