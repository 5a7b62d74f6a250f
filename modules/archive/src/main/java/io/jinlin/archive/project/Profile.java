package io.jinlin.archive.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is told about a project: areas in m², the greening rate in per cent; null is not told. */
public record Profile(
        @Nullable String address,
        @Nullable BigDecimal siteArea,
        @Nullable BigDecimal floorArea,
        @Nullable BigDecimal shopArea,
        @Nullable BigDecimal plotRatio,
        @Nullable BigDecimal greeningRate,
        @Nullable Integer parkingSpaces,
        @Nullable Integer households) {}
