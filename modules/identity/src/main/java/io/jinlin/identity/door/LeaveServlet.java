package io.jinlin.identity.door;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Signing out ({@code /logout}: of the application and of Keycloak) and changing the company ({@code /switch}: the session ends,
 * Keycloak asks again which company it is to be). Only a button on our own pages leads here: an address that is merely opened, or a
 * form of somebody else's page, ends nobody's session.
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
        if (!settings.isOurs(request.getHeader("Origin"))) {
            go(response, "/");
            return;
        }
        var session = request.getSession(false);
        var token = token(request);
        if (session != null) {
            session.invalidate();
        }
        go(response, request.getServletPath().equals(LOGOUT) ? settings.goodbye(token) : "/");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        go(response, "/");
    }

    private @Nullable String token(HttpServletRequest request) {
        IdentityToken token = request.getUserPrincipal() == null ? null : signIn.getIdentityToken();
        return token == null ? null : token.getToken();
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
