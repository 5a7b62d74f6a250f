package io.jinlin.identity.door;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;
import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Chooses how a request proves who sends it: programs under {@code /api} by bearer token and by nothing else, pages by OpenID
 * Connect (ADR 0003).
 *
 * <p>A person whose session has ended loses nothing: a page comes back to itself after signing in, a script is told with 401 so
 * that it can ask and keep what was typed. While Keycloak is away, people who are in stay in for half an hour; the company's own
 * table is asked at every request anyhow.
 */
@Alternative
@Priority(Integer.MAX_VALUE - 10)
@ApplicationScoped
public class FrontDoor implements HttpAuthenticationMechanism {

    private static final Logger JOURNAL = Logger.getLogger(FrontDoor.class.getName());
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final String UNCONFIRMED_SINCE = FrontDoor.class.getName() + ".unconfirmed";

    @Inject
    BeanManager beans;

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    @Inject
    GenuineTokens genuine;

    @Inject
    SignInService service;

    private HttpAuthenticationMechanism tokens;
    private HttpAuthenticationMechanism pages;

    @SuppressWarnings("NullAway.Init")
    public FrontDoor() {}

    @PostConstruct
    void findMechanisms() {
        tokens = mechanism("fish.payara.microprofile.jwtauth.eesecurity.JWTAuthenticationMechanism");
        pages = mechanism("org.glassfish.soteria.mechanisms.OpenIdAuthenticationMechanism");
    }

    /** Both are the server's own beans, whose classes are no API: only their names tell them apart. */
    private HttpAuthenticationMechanism mechanism(String name) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            for (var type : bean.getTypes()) {
                if (type.getTypeName().equals(name)) {
                    return (HttpAuthenticationMechanism)
                            beans.getReference(bean, type, beans.createCreationalContext(bean));
                }
            }
        }
        throw new IllegalStateException("the server has no " + name);
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Where the server will take the request, which is not what its address looks like: {@code /%61pi/} leads to the API too. */
    static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message)
            throws AuthenticationException {
        if (isApi(request)) {
            return program(request, response, message);
        }
        return request.getUserPrincipal() == null
                ? stranger(new Outside(request, settings), response, message)
                : known(request, response, message);
    }

    private AuthenticationStatus program(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message)
            throws AuthenticationException {
        var shown = request.getHeader("Authorization");
        if (shown == null) {
            return message.doNothing();
        }
        var known = genuine.find(shown);
        if (known.isPresent()) {
            return message.notifyContainerAboutLogin(
                    known.get().bearer(), known.get().groups());
        }
        var status = quietly(tokens, request, response, message);
        if (status == SEND_FAILURE) {
            Refusal.TOKEN_NOT_ACCEPTED.toProgram(request, response);
        } else if (status == SUCCESS && message.getCallerPrincipal() instanceof JsonWebToken bearer) {
            genuine.remember(shown, bearer, message.getGroups());
        }
        return status;
    }

    /** Asks a mechanism without letting it answer the caller, neither directly nor through the message: the answer is ours. */
    private static AuthenticationStatus quietly(
            HttpAuthenticationMechanism mechanism,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext message)
            throws AuthenticationException {
        var muted = new Muted(response);
        message.getMessageInfo().setResponseMessage(muted);
        try {
            return mechanism.validateRequest(request, muted, message);
        } finally {
            message.getMessageInfo().setResponseMessage(response);
        }
    }

    private AuthenticationStatus stranger(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message)
            throws AuthenticationException {
        var isCallback = OidcSettings.CALLBACK.equals(path(request));
        if (message.isProtected() && ReturnPath.isPartial(request)) {
            return signInAgain(request, response);
        }
        if (message.isProtected() && !"GET".equals(request.getMethod())) {
            return redirect(response, ReturnPath.wanted(request));
        }
        if (message.isProtected()) {
            ReturnPath.remember(request);
        }
        if ((message.isProtected() || isCallback) && !service.answers()) {
            Refusal.THE_SIGN_IN_SERVICE_ANSWERS.toPerson(request, response);
            return SEND_CONTINUE;
        }
        var status = isCallback ? back(request, response, message) : pages.validateRequest(request, response, message);
        // Whatever went wrong on the way back from Keycloak, the callback itself knows how to begin again.
        return isCallback && status == SEND_FAILURE ? message.doNothing() : status;
    }

    /** On the way back from Keycloak. Soteria falls over an answer that nobody asked for. */
    private AuthenticationStatus back(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message)
            throws AuthenticationException {
        try {
            return quietly(pages, request, response, message);
        } catch (NoSuchElementException nobodyAsked) {
            return SEND_FAILURE;
        }
    }

    private AuthenticationStatus known(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message)
            throws AuthenticationException {
        if (!service.answers()) {
            return stayIn(request, message);
        }
        try {
            if (quietly(pages, request, response, message) == SUCCESS) {
                var session = request.getSession(false);
                if (session != null && session.getAttribute(UNCONFIRMED_SINCE) != null) {
                    session.removeAttribute(UNCONFIRMED_SINCE);
                }
                return SUCCESS;
            }
        } catch (RuntimeException away) { // Soteria has no kind of its own for it
            JOURNAL.log(Level.WARNING, "the identity provider did not answer; sessions go on for a while", away);
            return stayIn(request, message);
        }
        return end(request, response);
    }

    private AuthenticationStatus stayIn(HttpServletRequest request, HttpMessageContext message) {
        var session = request.getSession();
        var since = session.getAttribute(UNCONFIRMED_SINCE) instanceof Instant known ? known : clock.instant();
        session.setAttribute(UNCONFIRMED_SINCE, since);
        if (clock.instant().isAfter(since.plus(GRACE))) {
            return end(request, message.getResponse());
        }
        return message.notifyContainerAboutLogin(request.getUserPrincipal(), Set.of());
    }

    /** The session is over: scripts are told, pages come back to themselves as strangers. */
    static AuthenticationStatus end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ReturnPath.isPartial(request)
                ? signInAgain(request, response)
                : redirect(response, ReturnPath.wanted(request));
    }

    private static AuthenticationStatus signInAgain(HttpServletRequest request, HttpServletResponse response) {
        Refusal.SESSION_HAS_ENDED.toScript(request, response);
        return SEND_FAILURE;
    }

    private static AuthenticationStatus redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
        return SEND_CONTINUE;
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext message)
            throws AuthenticationException {
        return SUCCESS;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext message) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
