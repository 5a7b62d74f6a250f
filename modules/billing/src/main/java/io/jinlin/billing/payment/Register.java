package io.jinlin.billing.payment;

import io.jinlin.billing.ledger.Account;
import io.jinlin.billing.ledger.Entry;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The book of payments as it is read: lists, sums, one payment; always within the scope. */
@ApplicationScoped
public class Register {

    private static final String ROW =
            """
            select new io.jinlin.billing.payment.PaymentRow(r.id, r.projectId, r.roomId, r.payerName, r.amount, r.cashReceived,
                r.changeGiven, r.cashierId, r.receivedAt, r.cash, r.transfer, r.card, r.wechat, r.alipay, r.receiptPrefix,
                r.receiptNumber, r.prints, r.state, r.reversalReason, r.reversedBy, r.reversedAt)
            from RegisterLine r
            where\s""";

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    /** The newest first. */
    public Slice<PaymentRow> page(PaymentFilter filter, After after, int limit) {
        var rows = rows(filter, after, limit + 1);
        return Slice.of(rows, limit, row -> After.encode(row.receivedAt(), row.id()));
    }

    public List<PaymentRow> rows(PaymentFilter filter, After after, int limit) {
        var query = em.createQuery(
                ROW + scope.within("r") + filter.condition()
                        + (after.isStart() ? "" : " and (r.receivedAt < :at or (r.receivedAt = :at and r.id < :id))")
                        + " order by r.receivedAt desc, r.id desc",
                PaymentRow.class);
        filter.bind(query);
        if (!after.isStart()) {
            query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        return scope.bind(query).setMaxResults(limit).getResultList();
    }

    /** Of all payments the filter shows, not of one page. */
    public PaymentTotals totals(PaymentFilter filter) {
        var query = em.createQuery(
                """
                select new io.jinlin.billing.payment.PaymentTotals.Sum(r.state, count(r), sum(r.amount), sum(r.cash),
                    sum(r.transfer), sum(r.card), sum(r.wechat), sum(r.alipay))
                from RegisterLine r
                where\s"""
                        + scope.within("r")
                        + filter.condition()
                        + " group by r.state",
                PaymentTotals.Sum.class);
        filter.bind(query);
        return PaymentTotals.of(scope.bind(query).getResultList());
    }

    public Optional<PaymentRow> find(UUID paymentId) {
        var query = em.createQuery(ROW + scope.within("r") + " and r.id = :payment", PaymentRow.class)
                .setParameter("payment", paymentId);
        return scope.bind(query).getResultStream().findFirst();
    }

    /** The charges of a payment that {@link #find} has shown. */
    List<PaymentDetails.Paid> allocations(UUID paymentId) {
        return em.createQuery(
                        """
                        select p.chargeId, p.amount, c.source, c.sourceId, c.description
                        from Entry e join e.postings p join Charge c on c.id = p.chargeId
                        where e.id = :payment and p.account = :receivable
                        order by c.openedAt, c.id""",
                        Object[].class)
                .setParameter("payment", paymentId)
                .setParameter("receivable", Account.RECEIVABLE)
                .getResultStream()
                .map(row -> new PaymentDetails.Paid(
                        (UUID) row[0], (String) row[2], (UUID) row[3], (String) row[4], ((Money) row[1]).negated()))
                .toList();
    }

    /** The entry of the payment, and that of its reversal if there is one. */
    List<Entry> entries(UUID paymentId) {
        return em.createQuery(
                        """
                        select e from Entry e
                        where e.id = :payment or e.id in (select v.id from Reversal v where v.originalId = :payment)
                        order by e.postedAt, e.id""",
                        Entry.class)
                .setParameter("payment", paymentId)
                .getResultList();
    }
}
