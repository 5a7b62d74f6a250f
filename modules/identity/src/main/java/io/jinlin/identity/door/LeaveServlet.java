package io.jinlin.identity.door;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signing out ({@code /logout}: of the application and of Keycloak) and changing the company ({@code /switch}: the session ends,
 * Keycloak asks again which company it is to be). Only a link on our own pages leads here.
 */
@WebServlet({LeaveServlet.LOGOUT, LeaveServlet.SWITCH})
public class LeaveServlet extends HttpServlet {

    static final String LOGOUT = "/logout";
    static final String SWITCH = "/switch";

    @Inject
    transient OpenIdContext signIn;

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        IdentityToken token = request.getUserPrincipal() == null ? null : signIn.getIdentityToken();
        var idToken = token == null ? null : token.getToken();
        var leaves = request.getServletPath().equals(LOGOUT);
        if (session != null) {
            session.invalidate();
        }
        go(response, leaves && idToken != null ? settings.goodbye(idToken) : "/");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var from = request.getHeader("Sec-Fetch-Site");
        if (from == null || from.equals("same-origin") || from.equals("none")) {
            doPost(request, response);
        } else {
            go(response, "/");
        }
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
