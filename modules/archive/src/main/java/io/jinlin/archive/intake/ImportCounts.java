package io.jinlin.archive.intake;

import java.io.Serializable;

/** What an import makes and changes; what it finds as it is already is not counted. */
public record ImportCounts(
        int newProjects,
        int changedProjects,
        int newBuildings,
        int newRooms,
        int changedRooms,
        int newPeople,
        int changedPeople,
        int newOccupancies,
        int changedOccupancies,
        int endedOccupancies)
        implements Serializable {

    /** Whether everything is on file already, just as it is. */
    public boolean nothing() {
        return equals(new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
