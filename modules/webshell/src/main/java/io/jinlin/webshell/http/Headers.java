package io.jinlin.webshell.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/** Says with every answer how a browser may treat it. The policy for scripts of pages comes with its nonce from PrimeFaces. */
public class Headers extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern TEMPLATE =
            Pattern.compile("/shell/(page|phone|plain|public|head|notices|aids)\\.xhtml");
    private static final Pattern ASSET = Pattern.compile(".*\\.(css|js|svg|woff2?|png|webmanifest|ico)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath(); // where the server takes the request, however its address is written
        if (TEMPLATE.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!path.endsWith(".xhtml")) {
            response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'; style-src 'unsafe-inline'");
        }
        if (ASSET.matcher(path).matches()) {
            response.setHeader("Cache-Control", "public, max-age=3600");
        } else if (!path.startsWith("/jakarta.faces.resource")) { // whose own handler says how long
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(
                request, request.getDispatcherType() == DispatcherType.ERROR ? new OnePolicy(response) : response);
    }

    /** The page about a fault brings its own policy, in place of that of the address that was asked for: browsers keep to both. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equals(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
