package io.jinlin.configuration.version;

import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what is in force, in a transaction of its own where there is none. */
@Desk
public class Rulings {

    @Inject
    Versions versions;

    Map<Subject, Ruling> on(LocalDate day) {
        var rulings = new HashMap<Subject, Ruling>();
        for (var row : versions.inForce(day)) {
            rulings.put(
                    new Subject((String) row[0], (String) row[1]),
                    new Ruling(((Number) row[2]).intValue(), ((java.sql.Date) row[3]).toLocalDate(), (String) row[4]));
        }
        return rulings;
    }

    Optional<String> content(Subject subject, LocalDate day) {
        return versions.content(subject, day);
    }
}
