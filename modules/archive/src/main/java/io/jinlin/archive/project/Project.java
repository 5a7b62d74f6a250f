package io.jinlin.archive.project;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A housing estate or building the company serves (S1, S3).
 *
 * <p>It comes into the archive with the spreadsheet, or by its name alone when a company begins, and stays; its profile is corrected by importing
 * again.
 */
@Entity
@Table(name = "project")
public class Project {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private @Nullable String address;

    private @Nullable BigDecimal siteArea;

    private @Nullable BigDecimal floorArea;

    private @Nullable BigDecimal shopArea;

    private @Nullable BigDecimal plotRatio;

    private @Nullable BigDecimal greeningRate;

    private @Nullable Integer parkingSpaces;
    private @Nullable Integer households;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    @SuppressWarnings("NullAway.Init")
    public Project(UUID id, String name, Instant at) {
        this.id = id;
        this.name = name;
        this.createdAt = at;
    }

    /**
     * A project that is known by its name so far, and by what else is told.
     *
     * @throws RuleViolation naming the input
     */
    public static Project opened(String name, Profile profile, Instant at) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new RuleViolation(ArchiveRule.A_PROJECT_HAS_A_NAME, LONGEST_NAME).at("name");
        }
        if (profile.address() != null && profile.address().length() > LONGEST_ADDRESS) {
            throw new RuleViolation(ArchiveRule.A_PROJECTS_ADDRESS_FITS_ITS_LINE, LONGEST_ADDRESS).at("address");
        }
        if (profile.households() != null && profile.households() < 0) {
            throw new RuleViolation(ArchiveRule.A_PROJECT_HAS_NO_FEWER_HOUSEHOLDS_THAN_NONE).at("households");
        }
        var project = new Project(Ids.next(), stripped, at);
        project.describe(profile);
        return project;
    }

    /** Takes over what the profile states; what it leaves out stays. Tells whether anything changed. */
    public boolean describe(Profile profile) {
        var before = profile();
        address = stated(profile.address(), address);
        siteArea = stated(profile.siteArea(), siteArea);
        floorArea = stated(profile.floorArea(), floorArea);
        shopArea = stated(profile.shopArea(), shopArea);
        plotRatio = stated(profile.plotRatio(), plotRatio);
        greeningRate = stated(profile.greeningRate(), greeningRate);
        parkingSpaces = stated(profile.parkingSpaces(), parkingSpaces);
        households = stated(profile.households(), households);
        return !before.equals(profile());
    }

    private static <T> @Nullable T stated(@Nullable T stated, @Nullable T before) {
        // 16377 and 16377.00 are the same area
        if (stated instanceof BigDecimal a && before instanceof BigDecimal b && a.compareTo(b) == 0) {
            return before;
        }
        return stated == null ? before : stated;
    }

    public Profile profile() {
        return new Profile(address, siteArea, floorArea, shopArea, plotRatio, greeningRate, parkingSpaces, households);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
