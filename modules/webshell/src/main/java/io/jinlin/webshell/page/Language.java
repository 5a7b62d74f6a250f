package io.jinlin.webshell.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The language of the person at the page: what they chose, else what their browser asks for, else Chinese. */
@Named("language")
@ApplicationScoped
public class Language {

    static final String COOKIE = "jinlin-language";

    /** What was chosen in this very request, which still brings the cookie of before. */
    private static final String CHOSEN = "io.jinlin.language.chosen";

    private static final int A_YEAR = 365 * 24 * 3600;

    public Locale getLocale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null
                ? Locale.SIMPLIFIED_CHINESE
                : of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** For {@code <html lang>}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return getLocale().getLanguage().equals("zh");
    }

    /** Chooses {@code zh} or {@code en} and shows the page again. */
    public String choose(String tag) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext()
                .addResponseCookie(COOKIE, tag, Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true));
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    /** Chooses, and goes on with the page as it stands; only one that is told by its address what it shows is asked for anew. */
    public @Nullable String turn(String tag) {
        var again = choose(tag);
        var faces = FacesContext.getCurrentInstance();
        if (!ViewMetadata.getViewParameters(faces.getViewRoot()).isEmpty()) {
            return again;
        }
        faces.getExternalContext().getRequestMap().put(CHOSEN, tag);
        return null;
    }

    public static Locale of(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof String chosen) {
            return known(chosen);
        }
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (var cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return known(cookie.getValue());
            }
        }
        return request.getHeader("Accept-Language") == null
                ? Locale.SIMPLIFIED_CHINESE
                : known(request.getLocale().getLanguage());
    }

    private static Locale known(String tag) {
        return tag.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
