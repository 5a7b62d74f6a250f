package io.jinlin.identity.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where Keycloak sends people back to: on to the page they wanted, under a session that nobody knew before. */
@WebServlet(OidcSettings.CALLBACK)
public class CallbackServlet extends HttpServlet {

    private static final String TRIES = CallbackServlet.class.getName();
    private static final int MOST_TRIES = 3;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() != null) {
            request.changeSessionId();
            request.getSession().removeAttribute(TRIES);
            go(response, ReturnPath.recall(request));
            return;
        }
        // A stale or foreign answer: begin again, Keycloak mostly still knows the person; but never in circles.
        var session = request.getSession();
        var tries = session.getAttribute(TRIES) instanceof Integer before ? before + 1 : 1;
        session.setAttribute(TRIES, tries);
        go(response, tries <= MOST_TRIES ? "/" : "/login/refused.xhtml?why=" + Refusal.SESSION_HAS_ENDED);
    }

    private static void go(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
