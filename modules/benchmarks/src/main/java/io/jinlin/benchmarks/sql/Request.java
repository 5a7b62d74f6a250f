package io.jinlin.benchmarks.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Everything one request sent to the database for its company, by transactions.
 *
 * @param transactions each the statements between BEGIN and COMMIT
 */
public record Request(List<List<Sent>> transactions) {

    /** Of all that was sent, the transactions that became this company's. */
    static Request of(List<Sent> statements, String schema) {
        var open = new LinkedHashMap<Long, List<Sent>>();
        var transactions = new ArrayList<List<Sent>>();
        for (var sent : statements) {
            var transaction = open.computeIfAbsent(sent.connection(), any -> new ArrayList<>());
            if (sent.begins()) {
                // what came before on this connection, such as the scheduler's looks, belonged to nobody
                transaction.clear();
            } else if (!sent.ends()) {
                transaction.add(sent);
            } else if (sent.ends()) {
                if (transaction.stream()
                        .anyMatch(each ->
                                each.switchesTenant() && each.parameters().contains(schema))) {
                    transactions.add(List.copyOf(transaction));
                }
                transaction.clear();
            }
        }
        if (transactions.isEmpty()) {
            throw new IllegalStateException("The log has no transaction of " + schema + " among " + statements);
        }
        return new Request(List.copyOf(transactions));
    }

    /** Without BEGIN, COMMIT and the switch to the company. */
    public long statements() {
        return all().stream().filter(sent -> !sent.switchesTenant()).count();
    }

    public long switches() {
        return all().stream().filter(Sent::switchesTenant).count();
    }

    /** The counts in words. */
    public String counts() {
        return String.format(
                Locale.ROOT,
                "%d statements, besides %d BEGIN/COMMIT and %d switches to the company",
                statements(),
                transactions.size(),
                switches());
    }

    /** The statements, one a line, for people who want to have fewer. */
    public List<String> texts() {
        return all().stream()
                .map(sent -> sent.sql().replaceAll("\\s+", " ").strip())
                .toList();
    }

    List<Sent> all() {
        return transactions.stream().flatMap(List::stream).toList();
    }
}
