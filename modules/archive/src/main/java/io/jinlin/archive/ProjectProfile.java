package io.jinlin.archive;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project with its profile 项目概况. What nobody has filled in is null.
 *
 * @param siteArea m²
 * @param floorArea m²
 * @param shopArea m²
 * @param plotRatio floor area divided by site area
 * @param greeningRate per cent
 * @param households as the profile states them
 * @param roomsOnFile rooms of every kind in the archive
 */
public record ProjectProfile(
        UUID id,
        long version,
        String name,
        @Nullable String address,
        @Nullable BigDecimal siteArea,
        @Nullable BigDecimal floorArea,
        @Nullable BigDecimal shopArea,
        @Nullable BigDecimal plotRatio,
        @Nullable BigDecimal greeningRate,
        @Nullable Integer parkingSpaces,
        @Nullable Integer households,
        long roomsOnFile)
        implements Serializable {}
