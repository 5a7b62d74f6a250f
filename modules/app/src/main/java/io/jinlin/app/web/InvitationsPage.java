package io.jinlin.app.web;

import io.jinlin.identity.invitation.InvitationDesk;
import io.jinlin.identity.invitation.InvitationOffice;
import io.jinlin.identity.invitation.InvitationRow;
import io.jinlin.identity.invitation.InvitationState;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who was asked to work here, and how far that is. */
@Named
@ViewScoped
public class InvitationsPage implements Serializable {

    static final String ADDRESS = "/identity/invitations.xhtml";
    private static final String LINK = "identity.invitation.link";

    @Inject
    InvitationDesk desk;

    @Inject
    InvitationOffice office;

    @Inject
    Messages messages;

    private @Nullable String link;
    private final Listing<InvitationRow> all =
            new Listing<>((after, limit, sort) -> desk.page(after, limit), Sort.descending("invitedAt"));

    /** A link that is to be handed over is shown once, right after it was made. */
    public void load() {
        link = Faces.getFlashAttribute(LINK);
    }

    static void handOver(InvitationOffice.OnItsWay sent) {
        Faces.setFlashAttribute(LINK, sent.byEmail() ? null : sent.link());
    }

    public String renew(UUID id) {
        handOver(office.renew(id));
        return messages.done("identity.invitation.renewed").andGoTo(ADDRESS);
    }

    public String withdraw(UUID id) {
        desk.withdraw(id);
        return messages.done("identity.invitation.withdrawn").andGoTo(ADDRESS);
    }

    public boolean isOpen(InvitationRow row) {
        return row.state() == InvitationState.OPEN;
    }

    public boolean isRenewable(InvitationRow row) {
        return row.state() != InvitationState.ACCEPTED;
    }

    public String tone(InvitationRow row) {
        return switch (row.state()) {
            case OPEN -> "wait";
            case ACCEPTED -> "good";
            case WITHDRAWN, EXPIRED -> "neutral";
        };
    }

    public Listing<InvitationRow> getAll() {
        return all;
    }

    public @Nullable String getLink() {
        return link;
    }

    /** A drawing, to be photographed with a phone. */
    public String getQr() {
        return link == null ? "" : QrDrawing.of(link);
    }
}
