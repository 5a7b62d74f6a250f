package io.jinlin.identity.door;

import io.jinlin.identity.permission.ViewDesk;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.NotAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Begins to look as the holder of a position, and ends it: buttons on our own pages, as for signing out. */
@WebServlet(ViewServlet.PATH)
public class ViewServlet extends HttpServlet {

    static final String PATH = "/view";

    @Inject
    transient ViewDesk desk;

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (!settings.isOurs(request.getHeader("Origin"))) {
            go(response, "/");
            return;
        }
        var wanted = request.getParameter("position");
        var viewed = Views.end(request);
        if (viewed != null) {
            desk.end(viewed);
        }
        if (wanted == null) {
            go(response, viewed == null ? "/" : "/identity/positions.xhtml");
        } else {
            begin(wanted, request);
            go(response, "/");
        }
    }

    private void begin(String position, HttpServletRequest request) {
        try {
            desk.begin(position);
            Views.begin(request, position);
        } catch (NotAllowed | Absent noSuchThing) {
            Views.end(request);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        go(response, "/");
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
