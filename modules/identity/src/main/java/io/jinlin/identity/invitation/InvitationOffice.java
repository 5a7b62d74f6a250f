package io.jinlin.identity.invitation;

import io.jinlin.kernel.Words;
import io.jinlin.mailing.Letter;
import io.jinlin.mailing.Mailing;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends invitations: the letter leaves when the invitation is written down. Without an e-mail address the link is handed over. */
@ApplicationScoped
public class InvitationOffice {

    @Inject
    @ConfigProperty(name = "jinlin.base.url")
    String baseUrl;

    @Inject
    InvitationDesk desk;

    @Inject
    Mailing mailing;

    @Inject
    Tenancy tenancy;

    @Inject
    Tenants tenants;

    @SuppressWarnings("NullAway.Init")
    public InvitationOffice() {}

    /**
     * An invitation on its way.
     *
     * @param link what opens the invitation; told to whoever invites only where no letter brings it
     */
    public record OnItsWay(UUID id, boolean byEmail, String link) {}

    public OnItsWay invite(NewInvitation wanted) {
        return send(desk.invite(wanted, drawn()));
    }

    /** Another link, and another letter; the one before is worth nothing. */
    public OnItsWay renew(UUID id) {
        return send(desk.renew(id, drawn()));
    }

    private Ticket drawn() {
        return Ticket.drawn(tenancy.current().orElseThrow());
    }

    private OnItsWay send(Sent sent) {
        var link = baseUrl + "/login/invitation.xhtml?ticket=" + sent.ticket();
        if (sent.email() == null) {
            return new OnItsWay(sent.id(), false, link);
        }
        var company = tenancy.current()
                .flatMap(tenant -> tenants.find(tenant.alias()))
                .map(Tenant::name)
                .orElse("");
        mailing.send(
                "identity.invitation." + sent.id() + "." + UUID.randomUUID(),
                new Letter(
                        sent.email(),
                        Words.text(Locale.SIMPLIFIED_CHINESE, "identity.invitation.letter.subject", company),
                        Words.text(
                                Locale.SIMPLIFIED_CHINESE,
                                "identity.invitation.letter.text",
                                sent.fullName(),
                                company,
                                link)));
        return new OnItsWay(sent.id(), true, "");
    }
}
