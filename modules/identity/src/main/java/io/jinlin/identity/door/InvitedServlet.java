package io.jinlin.identity.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Whoever is invited and has an account signs in on the way, for whatever company or for none, and comes back to the invitation. */
@WebServlet(InvitedServlet.PATH)
public class InvitedServlet extends HttpServlet {

    static final String PATH = "/invited";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var ticket = request.getParameter("ticket");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                "/login/invitation.xhtml?ticket="
                        + URLEncoder.encode(ticket == null ? "" : ticket, StandardCharsets.UTF_8));
        response.setHeader("Cache-Control", "no-store");
    }
}
