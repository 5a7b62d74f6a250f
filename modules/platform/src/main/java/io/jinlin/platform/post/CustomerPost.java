package io.jinlin.platform.post;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Words;
import io.jinlin.mailing.Enclosure;
import io.jinlin.mailing.Letter;
import io.jinlin.mailing.Mailing;
import io.jinlin.platform.Customers;
import io.jinlin.platform.Plan;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes to companies. A letter is noted and handed in with the caller's transaction: it leaves exactly if what it tells of has happened, and
 * what has been told is not told again, whichever node finds it out. A mail server that is away keeps nothing waiting but the letters.
 */
@ApplicationScoped
public class CustomerPost {

    @Inject
    Customers customers;

    @Inject
    Mailing mailing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "jinlin.base.url")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "jinlin.subscription.payment-instructions")
    Optional<String> payment;

    /** To the company's contact; where the operator opened the company himself there is none, and he tells them. */
    public void tell(Connection connection, TenantId company, List<News> news) throws SQLException {
        if (news.isEmpty()) {
            return;
        }
        var reader = customers.find(connection, company).flatMap(Addressee::of);
        if (reader.isPresent()) {
            for (var one : news) {
                tell(connection, company, reader.get(), one, List.of());
            }
        }
    }

    public void tell(Connection connection, TenantId company, Addressee reader, News news, List<Enclosure> enclosures)
            throws SQLException {
        var id = Ids.next();
        if (note(connection, id, company, news)) {
            mailing.send(connection, "subscription." + id, letter(reader, news, enclosures));
        }
    }

    /** @return false if they have been told before */
    private boolean note(Connection connection, UUID id, TenantId company, News news) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into platform.subscription_letter (id, company, occasion, about, at) values (?, ?, ?, ?, ?)
                on conflict (company, occasion, about) do nothing""")) {
            insert.setObject(1, id);
            insert.setString(2, company.alias());
            insert.setString(3, news.occasion().name());
            insert.setString(4, news.about());
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    private Letter letter(Addressee reader, News news, List<Enclosure> enclosures) {
        var language = reader.language();
        var key = "platform.letter." + news.occasion().name();
        var facts = news.facts().stream().map(fact -> said(fact, language)).toArray();
        var text = new StringBuilder(Words.text(language, key, facts));
        if (news.occasion().asksForMoney()) {
            payment.ifPresent(how -> text.append("\n\n").append(how.strip()));
        }
        if (!news.occasion().page().isEmpty()) {
            text.append("\n\n")
                    .append(Words.text(
                            language,
                            "platform.letter.page",
                            baseUrl + news.occasion().page()));
        }
        return new Letter(
                reader.email(),
                Words.text(language, key + ".subject", facts),
                Words.text(language, "platform.letter.frame", reader.company(), text.toString()),
                enclosures);
    }

    private static Object said(Object fact, Locale language) {
        return fact instanceof Plan plan ? Words.text(language, "platform.plan." + plan.code()) : fact.toString();
    }
}
