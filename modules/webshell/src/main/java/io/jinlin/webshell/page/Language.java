package io.jinlin.webshell.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;

/** The language of the person at the page: what they chose, else what their browser asks for, else Chinese. */
@Named("language")
@ApplicationScoped
public class Language {

    static final String COOKIE = "jinlin-language";
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

    public static Locale of(HttpServletRequest request) {
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
