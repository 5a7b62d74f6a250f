package io.jinlin.archive.project;

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
 * <p>It comes into the archive with the spreadsheet and stays; its profile is corrected by importing again.
 */
@Entity
@Table(name = "project")
public class Project {

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
