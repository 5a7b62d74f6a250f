package io.jinlin.faults.load;

import io.jinlin.launcher.demo.Company;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A company as the load needs it.
 *
 * @param words by which its records are known, and no other company's
 */
public record Household(String alias, String words, List<String> rooms, String engineer) {

    /** Looked up over REST while all is well. */
    public static Household of(Company company, Callers callers) {
        var alias = company.alias();
        var rooms = callers.as(alias, "receptionist")
                .get("/archive/rooms?limit=100")
                .expect(200)
                .json()
                .get("rows");
        var engineers = callers.as(alias, "engineer-lead")
                .get("/repairs/engineers")
                .expect(200)
                .json();
        var engineer = StreamSupport.stream(engineers.spliterator(), false)
                .filter(row -> row.get("name")
                        .asText()
                        .equals(company.holding("engineer").fullName()))
                .findFirst()
                .orElseThrow();
        return new Household(
                alias,
                "只属于" + alias + UUID.randomUUID(),
                StreamSupport.stream(rooms.spliterator(), false)
                        .map(room -> room.get("roomId").asText())
                        .toList(),
                engineer.get("id").asText());
    }
}
