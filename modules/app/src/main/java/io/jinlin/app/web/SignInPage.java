package io.jinlin.app.web;

import io.jinlin.identity.permission.SignInDesk;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the company asks of those who sign in. */
@Named
@ViewScoped
public class SignInPage implements Serializable {

    @Inject
    SignInDesk desk;

    @Inject
    Messages messages;

    private boolean secondFactor;

    public void load() {
        secondFactor = desk.asksForSecondFactor();
    }

    public String save() {
        desk.askForSecondFactor(secondFactor);
        return messages.done("identity.signin.saved").andGoTo("/identity/signin.xhtml");
    }

    public boolean isSecondFactor() {
        return secondFactor;
    }

    public void setSecondFactor(boolean wanted) {
        secondFactor = wanted;
    }
}
