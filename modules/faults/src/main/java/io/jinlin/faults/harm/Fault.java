package io.jinlin.faults.harm;

import static io.jinlin.faults.harm.Fault.Family.APPLICATION;
import static io.jinlin.faults.harm.Fault.Family.DATABASE;
import static io.jinlin.faults.harm.Fault.Family.NETWORK;
import static io.jinlin.faults.harm.Fault.Family.SIGN_IN;

import io.jinlin.launcher.parts.Keycloak;
import io.jinlin.launcher.parts.Payara;
import io.jinlin.launcher.parts.Postgres;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One way in which a part, or the way to it, fails. */
public enum Fault {
    APPLICATION_KILLED(APPLICATION, Payara.NAME, Way.KILL),
    APPLICATION_PAUSED(APPLICATION, Payara.NAME, Way.PAUSE),
    APPLICATION_STARTED_FIRST(APPLICATION, Payara.NAME, Way.START_FIRST),
    DATABASE_KILLED(DATABASE, Postgres.NAME, Way.KILL),
    DATABASE_PAUSED(DATABASE, Postgres.NAME, Way.PAUSE),
    SIGN_IN_KILLED(SIGN_IN, Keycloak.NAME, Way.KILL),
    SIGN_IN_PAUSED(SIGN_IN, Keycloak.NAME, Way.PAUSE),
    DATABASE_LINE_RESET(NETWORK, Postgres.NAME, Way.RESET),
    DATABASE_LINE_SILENT(NETWORK, Postgres.NAME, Way.SILENT),
    DATABASE_LINE_HALF_OPEN(NETWORK, Postgres.NAME, Way.HALF_OPEN),
    SIGN_IN_LINE_RESET(NETWORK, Keycloak.NAME, Way.RESET),
    SIGN_IN_LINE_SILENT(NETWORK, Keycloak.NAME, Way.SILENT),
    SIGN_IN_LINE_HALF_OPEN(NETWORK, Keycloak.NAME, Way.HALF_OPEN);

    /** Each is met in every run. */
    public enum Family {
        APPLICATION,
        DATABASE,
        SIGN_IN,
        NETWORK;

        public List<Fault> members() {
            return Arrays.stream(Fault.values())
                    .filter(fault -> fault.family == this)
                    .toList();
        }
    }

    /** What is done. */
    enum Way {
        KILL,
        /** Application and database are killed; the database comes up again when the application already waits for it. */
        START_FIRST,
        PAUSE,
        RESET,
        SILENT,
        HALF_OPEN
    }

    private final Family family;
    private final String part;
    private final Way way;

    Fault(Family family, String part, Way way) {
        this.family = family;
        this.part = part;
        this.way = way;
    }

    public Family family() {
        return family;
    }

    Way way() {
        return way;
    }

    /** The part that fails or cannot be reached. */
    public String part() {
        return part;
    }

    public boolean kills() {
        return !killed().isEmpty();
    }

    /** The parts that die. */
    public List<String> killed() {
        return switch (way) {
            case KILL -> List.of(part);
            case START_FIRST -> List.of(part, Postgres.NAME);
            case PAUSE, RESET, SILENT, HALF_OPEN -> List.of();
        };
    }

    /** The parts that nothing else may be done to meanwhile, in the order in which everybody asks for them. */
    List<String> touched() {
        return Stream.concat(Stream.of(part), killed().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those after which nothing has to be started that takes its time. */
    static List<Fault> quickOnes() {
        return Arrays.stream(values())
                .filter(fault -> !fault.kills() || fault.family == DATABASE)
                .toList();
    }

    /** Whether the application cannot work meanwhile for want of its database. */
    public boolean takesTheDatabaseAway() {
        return touched().contains(Postgres.NAME);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
