package io.jinlin.identity.door;

import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Badges;
import io.jinlin.identity.badge.Standing;
import io.jinlin.identity.door.Entrance.Visit;
import io.jinlin.identity.keycloak.SecondFactors;
import io.jinlin.tenancy.Looking;
import io.jinlin.tenancy.MigrationStates;
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
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Puts whoever was let in at the desk of one company for the time of the request. The company comes from the token alone; it is
 * asked for in the registry, and the person or program in the company's own table.
 */
public class TenantFilter extends HttpFilter {

    private static final String COMPANY = TenantFilter.class.getName() + ".company";

    /** What is left to do in a company that is suspended: see why, pay, and take along what is one's own. */
    private static final String OF_THE_PLATFORM = "platform.";

    private static final String SUBSCRIPTION = "/platform/subscription.xhtml";

    @Inject
    transient Tenants tenants;

    @Inject
    transient Badges badges;

    @Inject
    transient OpenIdContext signIn;

    @Inject
    transient MigrationStates migrations;

    @Inject
    transient Entrance entrance;

    @Inject
    transient OperatorDoor operators;

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
            program(claims.get(), new Visit(request, response, chain));
        } else {
            page(new Visit(request, response, chain));
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

    private void program(TokenClaims claims, Visit visit) throws IOException, ServletException {
        var refusal = !claims.audience().contains(TokenClaims.API)
                ? Optional.of(Refusal.TOKEN_IS_NOT_FOR_THIS_API)
                : claims.isOperator() ? operators.program(claims, visit) : admit(claims, visit);
        refusal.ifPresent(said -> said.toProgram(visit.request(), visit.response()));
    }

    private void page(Visit visit) throws IOException, ServletException {
        var request = visit.request();
        var response = visit.response();
        IdentityToken token = signIn.getIdentityToken();
        var read = token == null ? Optional.<TokenClaims>empty() : TokenClaims.read(token.getToken());
        if (read.isEmpty()) {
            FrontDoor.end(request, response);
            return;
        }
        var claims = read.get();
        if (claims.isOperator()) {
            operators.page(claims, visit).ifPresent(refusal -> refusal.toPerson(request, response));
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
        admit(claims, visit).ifPresent(refusal -> {
            if (!refusal.isForNow()) {
                request.getSession().invalidate();
            }
            refusal.toPerson(request, response);
        });
    }

    private Optional<Refusal> admit(TokenClaims claims, Visit visit) throws IOException, ServletException {
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
        visit.knownAs(tenant.get().id());
        var why = tenant.get().isReadOnly() ? Looking.OF_A_COMPANY : null;
        return entrance.inside(tenant.get().id(), why, () -> {
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
                return suspended(badge, visit);
            }
            tenants.used(tenant.get().id());
            entrance.serve(views.worn(badge, visit.request()), visit);
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
    private Optional<Refusal> suspended(Badge badge, Visit visit) throws IOException, ServletException {
        var left = badge.narrowedTo(permission -> permission.startsWith(OF_THE_PLATFORM));
        if (left.permissions().isEmpty()) {
            return Optional.of(Refusal.COMPANY_IS_SUSPENDED);
        }
        var path = visit.path();
        if (visit.isApi() ? path.startsWith("/api/v1/platform/") : isPartOfThePlatform(path)) {
            entrance.serve(left, visit);
            return Optional.empty();
        }
        if (visit.isApi()) {
            return Optional.of(Refusal.COMPANY_IS_SUSPENDED);
        }
        visit.response().sendRedirect(SUBSCRIPTION);
        return Optional.empty();
    }

    private static boolean isPartOfThePlatform(String path) {
        return path.startsWith("/platform/")
                || path.startsWith("/shell/")
                || path.startsWith("/jakarta.faces.resource/");
    }
}
