package io.jinlin.platform.web;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.SignupRule;
import io.jinlin.platform.signup.ConfirmationDesk;
import io.jinlin.platform.signup.Invitation;
import io.jinlin.platform.signup.Opening;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the link of the letter leads: the first administrator, and then how far the company is. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConfirmationDesk desk;

    private @Nullable String token;
    private @Nullable Invitation invitation;
    private @Nullable Opening opening;
    private @Nullable String refusal;
    private @Nullable String fullName;
    private @Nullable String username;
    private transient @Nullable String password;
    private transient @Nullable String again;

    public void load() {
        try {
            var read = desk.read(given(token));
            invitation = read;
            if (read.used()) {
                look();
            }
        } catch (RuleViolation notGood) {
            // a page of its own says it, not a notice above an empty form
            refusal = notGood.rule().key();
        }
    }

    public void confirm() {
        if (!given(password).equals(given(again))) {
            throw new RuleViolation(SignupRule.A_PASSWORD_IS_TYPED_TWICE_ALIKE).at("again");
        }
        opening = desk.confirm(given(token), given(fullName), given(username), given(password));
    }

    public void look() {
        opening = desk.progress(given(token));
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public boolean isWaiting() {
        return opening != null && !opening.ready();
    }

    public @Nullable Invitation getInvitation() {
        return invitation;
    }

    public @Nullable Opening getOpening() {
        return opening;
    }

    public @Nullable String getRefusal() {
        return refusal;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
