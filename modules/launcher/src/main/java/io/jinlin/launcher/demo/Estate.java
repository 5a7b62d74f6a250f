package io.jinlin.launcher.demo;

import java.util.List;

/**
 * A housing project with the facts of its profile; areas in square metres.
 *
 * @param households homes, all of them in the towers
 * @param deliveredOn the day the first homes were handed over
 * @param phonePrefix seven digits before the last four of every invented number; no operator gives out 140
 */
public record Estate(
        String name,
        String address,
        String siteArea,
        String floorArea,
        String shopArea,
        String plotRatio,
        String greeningRate,
        int parkingSpaces,
        int households,
        List<Tower> towers,
        String deliveredOn,
        String phonePrefix) {

    /**
     * A building of homes.
     *
     * @param penthouses homes on a floor above the others, in the last unit
     */
    public record Tower(String code, int units, int floors, int homesPerFloor, int penthouses) {

        int homes() {
            return units * floors * homesPerFloor + penthouses;
        }
    }

    public Estate {
        var homes = towers.stream().mapToInt(Tower::homes).sum();
        if (homes != households) {
            throw new IllegalArgumentException(name + " has " + homes + " homes in its towers, not " + households);
        }
    }
}
