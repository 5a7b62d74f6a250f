package io.jinlin.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page somebody wanted before signing in: always one of ours, always by GET, so that nothing is done twice or for another. */
final class ReturnPath {

    private static final String REMEMBERED = ReturnPath.class.getName();

    private ReturnPath() {}

    /** What to come back to: the page itself, or for a form that was sent too late the page that showed it. */
    static String wanted(HttpServletRequest request) {
        if ("GET".equals(request.getMethod()) && !isPartial(request)) {
            var query = request.getQueryString();
            return safe(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        var referer = request.getHeader("Referer");
        return safe(referer == null ? request.getRequestURI() : pathOf(referer, request.getRequestURI()));
    }

    static void remember(HttpServletRequest request) {
        var wanted = wanted(request);
        var isPage = !wanted.startsWith("/login/") && !wanted.startsWith("/favicon");
        if (isPage) {
            request.getSession().setAttribute(REMEMBERED, wanted);
        }
    }

    static String recall(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(REMEMBERED) instanceof String wanted)) {
            return "/";
        }
        session.removeAttribute(REMEMBERED);
        return safe(wanted);
    }

    /** Asked for by a script that reads the answer, not by somebody looking at a page. */
    static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                || isFetch(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isFetch(@Nullable String destination) {
        return destination != null && !"document".equals(destination) && !"iframe".equals(destination);
    }

    private static String pathOf(String address, String otherwise) {
        try {
            var uri = URI.create(address);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return otherwise;
        }
    }

    private static String safe(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") ? path : "/";
    }
}
