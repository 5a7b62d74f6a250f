package io.jinlin.identity.door;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.audit.CurrentOrigin;
import io.jinlin.identity.audit.DoorDesk;
import io.jinlin.identity.audit.Origin;
import io.jinlin.identity.audit.Origins;
import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Badges;
import io.jinlin.identity.badge.Reach;
import io.jinlin.identity.badge.Standing;
import io.jinlin.identity.keycloak.SecondFactors;
import io.jinlin.tenancy.MigrationStates;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.Tenants;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Puts whoever was let in at the desk of one company for the time of the request. The company comes from the token alone; it is
 * asked for in the registry, and the person or program in the company's own table.
 */
public class TenantFilter extends HttpFilter {

    private static final String COMPANY = TenantFilter.class.getName() + ".company";
    private static final String ENTERED = TenantFilter.class.getName() + ".entered";
    private static final Set<String> OPERATOR_MAY = Set.of(
            "platform.tenant.open",
            "platform.tenant.read",
            "platform.tenant.delete",
            "platform.console.read",
            "platform.console.change",
            "platform.migration.read",
            "platform.migration.change");

    /** What is left to do in a company that is suspended: see why, pay, and take along what is one's own. */
    private static final String OF_THE_PLATFORM = "platform.";

    private static final String CONSOLE = "/platform/console/";
    private static final String SUBSCRIPTION = "/platform/subscription.xhtml";

    @Inject
    transient Tenancy tenancy;

    @Inject
    transient Tenants tenants;

    @Inject
    transient Badges badges;

    @Inject
    transient StaffSession session;

    @Inject
    transient OpenIdContext signIn;

    @Inject
    transient MigrationStates migrations;

    @Inject
    transient Origins origins;

    @Inject
    transient CurrentOrigin origin;

    @Inject
    transient DoorDesk visitors;

    @Inject
    transient Views views;

    @Inject
    transient SecondFactors secondFactors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var principal = request.getUserPrincipal();
        if (principal == null || isForEverybody(FrontDoor.path(request))) {
            chain.doFilter(request, response);
        } else if (principal instanceof JsonWebToken token) {
            var claims = TokenClaims.read(token.getRawToken());
            if (claims.isEmpty()) {
                Refusal.TOKEN_IS_NOT_FOR_THIS_API.toProgram(request, response);
                return;
            }
            program(claims.get(), request, response, chain);
        } else {
            page(request, response, chain);
        }
    }

    /** The way in and out, and the pages on which a company signs up: nobody is at a company's desk there. */
    private static boolean isForEverybody(String path) {
        return path.startsWith("/login/")
                || path.startsWith("/signup/")
                || path.equals(LeaveServlet.LOGOUT)
                || path.equals(LeaveServlet.SWITCH)
                || path.equals(InvitedServlet.PATH);
    }

    private void program(
            TokenClaims claims, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!claims.audience().contains(TokenClaims.API)) {
            Refusal.TOKEN_IS_NOT_FOR_THIS_API.toProgram(request, response);
        } else if (claims.isOperator()) {
            serve(operator(claims, claims.client()), request, response, chain);
        } else {
            var refusal = admit(claims, request, response, chain);
            if (refusal.isPresent()) {
                refusal.get().toProgram(request, response);
            }
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        IdentityToken token = signIn.getIdentityToken();
        var read = token == null ? Optional.<TokenClaims>empty() : TokenClaims.read(token.getToken());
        if (read.isEmpty()) {
            FrontDoor.end(request, response);
            return;
        }
        var claims = read.get();
        if (claims.isOperator()) {
            console(claims, request, response, chain);
            return;
        }
        var company = String.join(" ", claims.companies().keySet());
        var before = request.getSession().getAttribute(COMPANY);
        if (before != null && !before.equals(company)) {
            // Chosen another company in another window: forms of the first one must not be sent to the second.
            FrontDoor.end(request, response);
            return;
        }
        if (before == null) {
            request.getSession().setAttribute(COMPANY, company);
        }
        var refusal = admit(claims, request, response, chain);
        if (refusal.isPresent()) {
            if (!refusal.get().isForNow()) {
                request.getSession().invalidate();
            }
            refusal.get().toPerson(request, response);
        }
    }

    private Optional<Refusal> admit(
            TokenClaims claims, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (claims.companies().size() != 1) {
            return Optional.of(Refusal.NO_COMPANY_CHOSEN);
        }
        var company = claims.companies().entrySet().iterator().next();
        var tenant = tenants.find(company.getKey()).filter(known -> known.isOpen() || known.isSuspended());
        if (tenant.isEmpty()) {
            return Optional.of(Refusal.COMPANY_NOT_OPEN);
        }
        if (!migrations.serves(tenant.get().id())) {
            return Optional.of(Refusal.COMPANY_IS_BEING_UPDATED);
        }
        request.setAttribute(
                "jinlin.tenant", tenant.get().id().alias()); // for the journal, which writes when all is over
        return inside(tenant.get(), () -> {
            var standing = badges.of(claims.subject(), claims.client());
            if (standing.isEmpty()) {
                return Optional.of(Refusal.NOT_ON_THE_STAFF);
            }
            var badge = standing.get().badge(company.getValue());
            var hindrance = hindrance(standing.get(), badge, claims);
            if (hindrance.isPresent()) {
                return hindrance;
            }
            if (tenant.get().isSuspended()) {
                return suspended(badge, request, response, chain);
            }
            tenants.used(tenant.get().id());
            serve(views.worn(badge, request), request, response, chain);
            return Optional.empty();
        });
    }

    private Optional<Refusal> hindrance(Standing standing, Badge badge, TokenClaims claims) {
        if (standing.locked()) {
            return Optional.of(Refusal.LOCKED_HERE);
        }
        if (standing.hasEndedSince(claims.signedInAt())) {
            return Optional.of(Refusal.SESSION_HAS_ENDED);
        }
        return standing.needsSecondFactor(badge) && !secondFactors.has(claims.subject())
                ? Optional.of(Refusal.SECOND_FACTOR_NEEDED)
                : Optional.empty();
    }

    /** Whoever looks after the subscription is let in to do that; everybody else is told why nobody works here now. */
    private Optional<Refusal> suspended(
            Badge badge, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var left = badge.narrowedTo(permission -> permission.startsWith(OF_THE_PLATFORM));
        if (left.permissions().isEmpty()) {
            return Optional.of(Refusal.COMPANY_IS_SUSPENDED);
        }
        var path = FrontDoor.path(request);
        if (FrontDoor.isApi(request) ? path.startsWith("/api/v1/platform/") : isPartOfThePlatform(path)) {
            serve(left, request, response, chain);
            return Optional.empty();
        }
        if (FrontDoor.isApi(request)) {
            return Optional.of(Refusal.COMPANY_IS_SUSPENDED);
        }
        response.sendRedirect(SUBSCRIPTION);
        return Optional.empty();
    }

    private static boolean isPartOfThePlatform(String path) {
        return path.startsWith("/platform/")
                || path.startsWith("/shell/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    /** The operator's own pages, and none else: no company is bound, so no company's table can be reached from them. */
    private void console(
            TokenClaims claims, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = FrontDoor.path(request);
        if (path.equals("/") || path.equals("/index.xhtml")) {
            response.sendRedirect(CONSOLE + "tenants.xhtml");
        } else if (path.startsWith(CONSOLE)
                || path.startsWith("/shell/")
                || path.startsWith("/jakarta.faces.resource/")) {
            serve(operator(claims, request.getUserPrincipal().getName()), request, response, chain);
        } else {
            Refusal.OPERATORS_HAVE_THEIR_OWN_PAGES.toPerson(request, response);
        }
    }

    private void serve(Badge badge, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Callable<Badge> work = () -> session.as(badge, () -> {
                enter(request, response);
                chain.doFilter(request, response);
                return badge;
            });
            if (badge.viewing()) {
                tenancy.looking(work);
            } else {
                work.call();
            }
        } catch (IOException | ServletException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new ServletException(thrown);
        }
    }

    /** From where the request comes is known to the audit trail, and that a browser's session begins is noted in it. */
    private void enter(HttpServletRequest request, HttpServletResponse response) {
        var isApi = FrontDoor.isApi(request);
        origin.is(origins.of(request, response, isApi ? Origin.Door.API : Origin.Door.PAGE));
        if (!isApi && tenancy.current().isPresent() && request.getSession().getAttribute(ENTERED) == null) {
            request.getSession().setAttribute(ENTERED, true);
            visitors.entered();
        }
    }

    /** What a filter may do inside the company. */
    @FunctionalInterface
    private interface Inside<T> {
        T run() throws IOException, ServletException;
    }

    private <T> T inside(Tenant tenant, Inside<T> work) throws IOException, ServletException {
        Supplier<T> carrying = () -> {
            try {
                return work.run();
            } catch (IOException | ServletException thrown) {
                throw new Carried(thrown);
            }
        };
        try {
            return tenant.isReadOnly() ? tenancy.asOnlooker(tenant.id(), carrying) : tenancy.as(tenant.id(), carrying);
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

    private static Badge operator(TokenClaims claims, String name) {
        return new Badge(
                Badge.Kind.OPERATOR, claims.subject(), name, name, Set.of("operator"), OPERATOR_MAY, Reach.NOWHERE);
    }
}
