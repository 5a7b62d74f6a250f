package io.jinlin.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as the browser sent it, whatever proxies stand between: its address begins with the public one. */
final class Outside extends HttpServletRequestWrapper {

    private final OidcSettings settings;

    Outside(HttpServletRequest request, OidcSettings settings) {
        super(request);
        this.settings = settings;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(settings.getBaseUrl()).append(getRequestURI());
    }
}
