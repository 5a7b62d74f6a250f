package io.jinlin.platform.web;

import io.jinlin.platform.group.GroupDesk;
import io.jinlin.platform.group.MembershipDesk;
import io.jinlin.platform.group.TieRow;
import io.jinlin.webshell.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The company's ties: those it heads, and those that others offer it. */
@Named
@ViewScoped
public class GroupPage implements Serializable {

    @Inject
    GroupDesk group;

    @Inject
    MembershipDesk membership;

    @Inject
    Messages messages;

    private List<TieRow> ties = List.of();
    private boolean headsGroup;
    private String company = "";
    private String message = "";

    @PostConstruct
    void look() {
        headsGroup = group.headsGroup();
        ties = membership.ties();
    }

    public String invite() {
        group.invite(company, message);
        return messages.done("platform.group.invited", company).andGoTo("/platform/group.xhtml");
    }

    public boolean isHeadsGroup() {
        return headsGroup;
    }

    public List<TieRow> getOurs() {
        return ties.stream().filter(TieRow::isHead).toList();
    }

    public List<TieRow> getTheirs() {
        return ties.stream().filter(tie -> !tie.isHead()).toList();
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String typed) {
        company = typed == null ? "" : typed;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String typed) {
        message = typed == null ? "" : typed;
    }
}
