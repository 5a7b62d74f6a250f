package io.jinlin.identity.door;

import io.jinlin.identity.OperatorAccess;
import io.jinlin.identity.OperatorAccess.Opened;
import io.jinlin.identity.OperatorAccess.Running;
import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Reach;
import io.jinlin.identity.door.Entrance.Visit;
import io.jinlin.identity.permission.DefaultRoles;
import io.jinlin.tenancy.Looking;
import io.jinlin.tenancy.MigrationStates;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets the platform's operators in: at their console, and, while an access of theirs runs, at the company it is for. Which company that
 * is follows from the access alone, and what is opened there is noted before it is shown (ADR 0011).
 */
@ApplicationScoped
public class OperatorDoor {

    private static final String CONSOLE = "/platform/console/";
    private static final String FILES = "/jakarta.faces.resource/";
    private static final String COMPANY = OperatorDoor.class.getName() + ".company";
    private static final Set<String> MAY = Set.of(
            "platform.tenant.open",
            "platform.tenant.read",
            "platform.tenant.delete",
            "platform.console.read",
            "platform.console.change",
            "platform.access.ask",
            "platform.migration.read",
            "platform.migration.change");

    /** Whatever is only read; nothing that reveals, prints, exports or searches by what is typed. */
    private static final Set<String> MAY_SEE = DefaultRoles.load().known().stream()
            .filter(permission -> permission.endsWith(".read") || permission.endsWith(".view"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern OF_THE_PLATFORM =
            Pattern.compile("/api/v1/platform/(console|tenants|imports|migrations)(/.*)?");
    private static final Pattern WITHOUT_A_COMPANY = Pattern.compile("/api/v1/(platform|me|signups)(/.*)?");
    private static final String OF_THE_SHELL = "/shell/";
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    OperatorAccess accesses;

    @Inject
    Entrance entrance;

    @Inject
    Tenants tenants;

    @Inject
    MigrationStates migrations;

    Optional<Refusal> program(TokenClaims claims, Visit visit) throws IOException, ServletException {
        var access = OF_THE_PLATFORM.matcher(visit.path()).matches()
                ? Optional.<Running>empty()
                : accesses.runningOf(claims.subject());
        if (access.isPresent()) {
            return look(access.get(), inACompany(claims, claims.client()), visit);
        }
        if (!WITHOUT_A_COMPANY.matcher(visit.path()).matches()) {
            return Optional.of(Refusal.OPERATORS_HAVE_THEIR_OWN_PAGES);
        }
        entrance.serve(atTheConsole(claims, claims.client()), visit);
        return Optional.empty();
    }

    /** The console's pages, and those of the company that an access is for. */
    Optional<Refusal> page(TokenClaims claims, Visit visit) throws IOException, ServletException {
        var name = visit.request().getUserPrincipal().getName();
        if (visit.path().startsWith(CONSOLE) || visit.path().startsWith(FILES)) {
            entrance.serve(atTheConsole(claims, name), visit);
            return Optional.empty();
        }
        var access = accesses.runningOf(claims.subject());
        if (access.isPresent() && !visit.path().equals("/live")) {
            if (another(access.get(), visit.request())) {
                FrontDoor.end(visit.request(), visit.response());
                return Optional.empty();
            }
            return look(access.get(), inACompany(claims, name), visit);
        }
        if (visit.path().equals("/") || visit.path().equals("/index.xhtml")) {
            visit.response().sendRedirect(CONSOLE + "tenants.xhtml");
        } else if (visit.path().startsWith(OF_THE_SHELL)) {
            entrance.serve(atTheConsole(claims, name), visit);
        } else {
            return Optional.of(Refusal.OPERATORS_HAVE_THEIR_OWN_PAGES);
        }
        return Optional.empty();
    }

    /** Pages of one company that are still open must not come to show another's. */
    private static boolean another(Running access, HttpServletRequest request) {
        var company = access.company().alias();
        var before = request.getSession().getAttribute(COMPANY);
        request.getSession().setAttribute(COMPANY, company);
        return before != null && !before.equals(company);
    }

    private Optional<Refusal> look(Running access, Badge badge, Visit visit) throws IOException, ServletException {
        var company = access.company();
        if (tenants.find(company.alias())
                .filter(known -> known.isOpen() || known.isSuspended())
                .isEmpty()) {
            return Optional.of(Refusal.COMPANY_NOT_OPEN);
        }
        if (!migrations.serves(company)) {
            return Optional.of(Refusal.COMPANY_IS_BEING_UPDATED);
        }
        visit.knownAs(company);
        if (!visit.path().startsWith(OF_THE_SHELL)) {
            entrance.inside(
                    company,
                    null,
                    () -> entrance.at(badge, visit, () -> {
                        accesses.note(access, opened(visit.request()));
                        return badge;
                    }));
        }
        if (visit.isApi() && !READING.contains(visit.request().getMethod())) {
            return Optional.of(Refusal.OPERATORS_ONLY_LOOK);
        }
        entrance.inside(company, Looking.BY_AN_OPERATOR, () -> {
            entrance.serve(badge, visit);
            return badge;
        });
        return Optional.empty();
    }

    private static Opened opened(HttpServletRequest request) {
        var id = Optional.ofNullable(request.getParameter("id"))
                .or(() -> Optional.ofNullable(request.getParameter("room")))
                .filter(key -> KEY.matcher(key).matches());
        return new Opened(request.getMethod(), FrontDoor.path(request), id.orElse(""));
    }

    private static Badge atTheConsole(TokenClaims claims, String name) {
        return badge(claims, name, MAY, Reach.NOWHERE);
    }

    private static Badge inACompany(TokenClaims claims, String name) {
        return badge(claims, name, MAY_SEE, Reach.EVERYWHERE);
    }

    private static Badge badge(TokenClaims claims, String name, Set<String> permissions, Reach reach) {
        return new Badge(Badge.Kind.OPERATOR, claims.subject(), name, name, Set.of("operator"), permissions, reach);
    }
}
