package io.jinlin.identity.door;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signing out ({@code POST /login/leave}: of the application and of Keycloak) and changing the company ({@code POST
 * /login/switch}: the session ends, Keycloak asks again which company it is to be).
 */
@WebServlet({"/login/leave", "/login/switch"})
public class LeaveServlet extends HttpServlet {

    @Inject
    transient OpenIdContext signIn;

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        IdentityToken token = request.getUserPrincipal() == null ? null : signIn.getIdentityToken();
        var idToken = token == null ? null : token.getToken();
        if (session != null) {
            session.invalidate();
        }
        var leaves = request.getServletPath().endsWith("/leave");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", leaves && idToken != null ? settings.goodbye(idToken) : "/");
        response.setHeader("Cache-Control", "no-store");
    }
}
