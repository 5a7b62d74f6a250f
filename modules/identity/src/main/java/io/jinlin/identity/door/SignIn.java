package io.jinlin.identity.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * Declares both ways in: pages by OpenID Connect, programs by bearer token. {@link FrontDoor} chooses.
 *
 * <p>The scope is {@code organization}: Keycloak asks a person of several companies which one it is to be. Soteria never requests
 * {@code organization:*}, and never gets a token for two.
 */
@ApplicationScoped
@LoginConfig(authMethod = "MP-JWT")
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.provider}",
        clientId = "${oidcSettings.clientId}",
        clientSecret = "${oidcSettings.clientSecret}",
        redirectURI = "${oidcSettings.callback}",
        scope = {"openid", "organization"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username"),
        logout = @LogoutDefinition(redirectURI = "${oidcSettings.home}"),
        tokenAutoRefresh = true,
        jwksConnectTimeout = 3000,
        jwksReadTimeout = 5000)
public class SignIn {}
