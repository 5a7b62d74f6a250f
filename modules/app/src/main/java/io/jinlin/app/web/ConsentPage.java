package io.jinlin.app.web;

import io.jinlin.identity.staff.ConsentDesk;
import io.jinlin.webshell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Agreeing to be taken on by another company too. */
@Named
@RequestScoped
public class ConsentPage {

    @Inject
    ConsentDesk desk;

    @Inject
    Messages messages;

    private String company = "";

    public String agree() {
        desk.give(company);
        return messages.done("identity.consent.noted", company).andGoTo("/identity/consent.xhtml");
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String typed) {
        company = typed == null ? "" : typed.strip();
    }
}
