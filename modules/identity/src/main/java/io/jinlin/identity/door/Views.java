package io.jinlin.identity.door;

import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.permission.ViewDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whoever may change positions may look at the pages as the holder of one of them sees them, for the time of the session. The own
 * badge is asked at every request: whoever may no longer change positions looks no longer.
 */
@ApplicationScoped
public class Views {

    private static final String VIEWED = Views.class.getName();

    /** Whose looking is that person's to begin. */
    public static final String PERMISSION = "identity.staff.change";

    @Inject
    ViewDesk desk;

    /** What is worn for this request: the own badge, or that of whoever is looked as. */
    Badge worn(Badge own, HttpServletRequest request) {
        var viewed = viewed(request);
        if (viewed == null || !own.may(PERMISSION) || FrontDoor.path(request).equals(ViewServlet.PATH)) {
            return own;
        }
        return desk.grants(viewed).map(grants -> own.viewingAs(viewed, grants)).orElse(own);
    }

    static void begin(HttpServletRequest request, String position) {
        request.getSession().setAttribute(VIEWED, position);
    }

    /** @return the position that was looked as */
    static @Nullable String end(HttpServletRequest request) {
        var viewed = viewed(request);
        if (viewed != null) {
            request.getSession().removeAttribute(VIEWED);
        }
        return viewed;
    }

    private static @Nullable String viewed(HttpServletRequest request) {
        var session = FrontDoor.isApi(request) ? null : request.getSession(false);
        return session != null && session.getAttribute(VIEWED) instanceof String position ? position : null;
    }
}
