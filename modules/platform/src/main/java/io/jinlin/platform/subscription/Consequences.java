package io.jinlin.platform.subscription;

import io.jinlin.platform.deletion.Leaving;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.invoice.Invoices;
import io.jinlin.platform.post.CustomerPost;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of a subscription brings about beside it, in its own transaction: whoever leaves is to be deleted, and letters. */
@ApplicationScoped
public class Consequences {

    @Inject
    Leaving leaving;

    @Inject
    Invoices invoices;

    @Inject
    CustomerPost post;

    @Inject
    WaitingRoom waiting;

    void of(
            Connection connection,
            Subscription.Row before,
            Subscription.Row after,
            List<Invoice> issued,
            LocalDate today)
            throws SQLException {
        var company = new TenantId(after.company());
        var deletedFrom = leave(connection, company, before.endsOn(), after.endsOn());
        var unpaid =
                before.state() == after.state() ? List.<Invoice>of() : invoices.unpaid(connection, company.alias());
        var news = new LifeNews(before, after, issued, unpaid, waiting.times(), deletedFrom);
        post.tell(connection, company, news.on(today));
    }

    /** @return from when the data is deleted, if they leave now */
    private @Nullable LocalDate leave(
            Connection connection, TenantId company, @Nullable LocalDate before, @Nullable LocalDate endsOn)
            throws SQLException {
        if (before == null && endsOn != null) {
            return leaving.order(
                    connection, company, endsOn.plusDays(waiting.times().deletion()));
        }
        if (before != null && endsOn == null) {
            leaving.stay(connection, company);
        }
        return null;
    }
}
