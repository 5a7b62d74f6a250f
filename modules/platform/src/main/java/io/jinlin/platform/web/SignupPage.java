package io.jinlin.platform.web;

import io.jinlin.platform.Plan;
import io.jinlin.platform.Plans;
import io.jinlin.platform.signup.LetterSent;
import io.jinlin.platform.signup.Network;
import io.jinlin.platform.signup.SignupDesk;
import io.jinlin.platform.signup.SignupForm;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.WordsBean;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form on which a company signs up; after it, that the letter is on its way. */
@Named
@ViewScoped
public class SignupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SignupDesk desk;

    @Inject
    Network network;

    @Inject
    WordsBean words;

    private @Nullable String company;
    private @Nullable String creditCode;
    private @Nullable String alias;
    private @Nullable String plan = Plan.TRIAL;
    private @Nullable String contact;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable LetterSent sent;

    /** An alias for whoever has thought of none. */
    public void suggest() {
        if (company != null && (alias == null || alias.isBlank())) {
            alias = desk.idea(company);
        }
    }

    public void ask() {
        var form = SignupForm.read(company, creditCode, alias, plan, contact, email, phone);
        var language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        sent = desk.ask(form, network.current(), language);
    }

    /** Back to the form, with everything that was typed: the address was wrong, or no letter came. */
    public void again() {
        sent = null;
    }

    public List<Option> getPlans() {
        return Plans.all().stream()
                .map(one -> new Option(one.code(), words.get("platform.plan." + one.code())))
                .toList();
    }

    public @Nullable LetterSent getSent() {
        return sent;
    }

    public @Nullable String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = company;
    }

    public @Nullable String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(@Nullable String creditCode) {
        this.creditCode = creditCode;
    }

    public @Nullable String getAlias() {
        return alias;
    }

    public void setAlias(@Nullable String alias) {
        this.alias = alias;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
