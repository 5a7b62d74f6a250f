package io.jinlin.app.web;

import io.jinlin.identity.staff.AccountOffice;
import io.jinlin.identity.staff.StaffOffice;
import io.jinlin.identity.staff.StaffRow;
import io.jinlin.webshell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What is done about the account of the person whose page is open. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    AccountOffice office;

    @Inject
    StaffOffice staff;

    @Inject
    Messages messages;

    public String lock(StaffRow row) {
        office.lock(row.id());
        return back(row, "identity.person.locked");
    }

    public String unlock(StaffRow row) {
        office.unlock(row.id());
        return back(row, "identity.person.unlocked");
    }

    public String signOut(StaffRow row) {
        office.signOutEverywhere(row.id());
        return back(row, "identity.person.signedout");
    }

    public String resetPassword(StaffRow row) {
        Faces.setFlashAttribute(PersonPage.PASSWORD, office.resetPassword(row.id()));
        return back(row, "identity.person.resetdone");
    }

    public String enable(StaffRow row) {
        staff.enable(row.id());
        return back(row, "identity.person.enabled");
    }

    private String back(StaffRow row, String done) {
        return messages.done(done, row.fullName()).andGoTo("/identity/person.xhtml?id=" + row.id());
    }
}
