package io.jinlin.identity.door;

import io.jinlin.kernel.Words;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Why somebody does not get in; said to a program, to a script of a page, or to a person, each in its way. */
enum Refusal {
    TOKEN_NOT_ACCEPTED(401),
    SESSION_HAS_ENDED(401),
    TOKEN_IS_NOT_FOR_THIS_API(401),
    NO_COMPANY_CHOSEN(403),
    COMPANY_NOT_OPEN(403),
    COMPANY_IS_BEING_UPDATED(503),
    COMPANY_IS_SUSPENDED(403),
    OPERATORS_HAVE_THEIR_OWN_PAGES(403),
    OPERATORS_ONLY_LOOK(403),
    NOT_ON_THE_STAFF(403),
    LOCKED_HERE(403),
    SECOND_FACTOR_NEEDED(403),
    THE_SIGN_IN_SERVICE_ANSWERS(503);

    private static final int SECONDS_TO_WAIT = 5;

    /** The page about status 503 says these words instead of its own about the database. */
    private static final String WORDS = "jinlin.words";

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    String key() {
        return "identity." + name();
    }

    void toProgram(HttpServletRequest request, HttpServletResponse response) {
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        if (isForNow()) {
            response.setIntHeader("Retry-After", SECONDS_TO_WAIT);
        }
        write(response, "application/problem+json", problem(request));
    }

    /** The shell's script reads {@code signIn}: where to sign in again; the page keeps what was typed. */
    void toScript(HttpServletRequest request, HttpServletResponse response) {
        write(response, "application/json", problem(request).add("signIn", ReturnPath.wanted(request)));
    }

    /** It is over by itself: whoever is in stays in. */
    boolean isForNow() {
        return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    void toPerson(HttpServletRequest request, HttpServletResponse response) {
        if (ReturnPath.isPartial(request)) {
            inPlace(request, response);
        } else if (isForNow()) {
            onThePageOf(request, response);
        } else {
            elsewhere(response);
        }
    }

    private void inPlace(HttpServletRequest request, HttpServletResponse response) {
        if (isForNow()) {
            toProgram(request, response);
        } else {
            toScript(request, response);
        }
    }

    /** The address stays: asking for it again is all there is to do. */
    private void onThePageOf(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(WORDS, key());
        response.setIntHeader("Retry-After", SECONDS_TO_WAIT);
        response.setHeader("Cache-Control", "no-store");
        try {
            response.sendError(status);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void elsewhere(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/login/refused.xhtml?why=" + name());
        response.setHeader("Cache-Control", "no-store");
    }

    private JsonObjectBuilder problem(HttpServletRequest request) {
        var locale = "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return Json.createObjectBuilder()
                .add("type", "urn:jinlin:problem:" + key())
                .add("title", Words.text(locale, key() + ".title"))
                .add("status", status)
                .add("detail", Words.text(locale, key()))
                .add("code", key());
    }

    private void write(HttpServletResponse response, String type, JsonObjectBuilder body) {
        try {
            response.setStatus(status);
            response.setContentType(type);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(body.build().toString());
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
