package io.jinlin.identity.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Behind HTTPS the session's cookie is for HTTPS and for this host alone. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    OidcSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.isSecure()) {
            var cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-JINLIN");
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
