package io.jinlin.identity.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in at a public page, for no company in particular. */
@RequestScoped
public class Caller {

    @Inject
    OpenIdContext signIn;

    @Inject
    OidcSettings settings;

    @Inject
    HttpServletRequest request;

    /** An account of the platform. */
    public record Account(UUID subject, String username) {}

    public Optional<Account> account() {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            return Optional.empty();
        }
        IdentityToken token = signIn.getIdentityToken();
        return token == null
                ? Optional.empty()
                : TokenClaims.read(token.getToken()).map(claims -> new Account(claims.subject(), principal.getName()));
    }

    /** Whether the form was sent from one of our own pages. */
    public boolean isFromOurPage() {
        return settings.isOurs(request.getHeader("Origin"));
    }
}
