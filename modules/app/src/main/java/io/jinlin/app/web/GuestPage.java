package io.jinlin.app.web;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.door.Caller;
import io.jinlin.identity.invitation.Guest;
import io.jinlin.identity.invitation.GuestOffice;
import io.jinlin.kernel.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where whoever was invited comes in, with nothing but the ticket. */
@Named
@RequestScoped
public class GuestPage {

    @Inject
    GuestOffice office;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private String password = "";
    private String again = "";
    private @Nullable Guest guest;
    private boolean looked;
    private @Nullable String joinedAs;
    private @Nullable String joinedCompany;

    public void join() {
        rule(caller.isFromOurPage(), IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK);
        if (!password.equals(again)) {
            throw new RuleViolation(IdentityRule.THE_TWO_PASSWORDS_ARE_THE_SAME).at("again");
        }
        joinedAs = office.join(getTicket(), name, password);
    }

    public void agree() {
        var account = caller.account().filter(signedIn -> caller.isFromOurPage());
        rule(account.isPresent(), IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK);
        joinedCompany = Optional.ofNullable(getGuest()).map(Guest::company).orElse("");
        office.agree(
                getTicket(),
                account.orElseThrow().subject(),
                account.orElseThrow().username());
    }

    public String getTicket() {
        return Optional.ofNullable(request.getParameter("ticket")).orElse("");
    }

    /** Null for a ticket that is not good. */
    public @Nullable Guest getGuest() {
        if (!looked) {
            guest = office.guest(getTicket()).orElse(null);
            looked = true;
        }
        return guest;
    }

    public String getPositions() {
        var known = getGuest();
        var english = "en"
                .equals(FacesContext.getCurrentInstance()
                        .getViewRoot()
                        .getLocale()
                        .getLanguage());
        return known == null ? "" : String.join("、", english ? known.english() : known.positions());
    }

    public boolean isGood() {
        return !isJoined() && getGuest() != null;
    }

    public boolean isJoined() {
        return joinedAs != null
                || (joinedCompany != null && !FacesContext.getCurrentInstance().isValidationFailed());
    }

    public @Nullable String getJoinedAs() {
        return joinedAs;
    }

    public @Nullable String getJoinedCompany() {
        return joinedCompany;
    }

    /** The user name of whoever is signed in; null for strangers. */
    public @Nullable String getSignedInAs() {
        return caller.account().map(Caller.Account::username).orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String typed) {
        password = typed == null ? "" : typed;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String typed) {
        again = typed == null ? "" : typed;
    }
}
