package io.jinlin.configuration.parcel;

import io.jinlin.configuration.Fault;
import io.jinlin.configuration.version.Change;
import java.io.Serializable;
import java.util.List;

/** What a package would change, or everything that is wrong with it. */
public record PackageReport(List<FileReport> files, List<Fault> faults) implements Serializable {

    /** @param changes of what is in force; empty: as it is */
    public record FileReport(String subject, String file, boolean changed, List<Change> changes)
            implements Serializable {}

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The files that say something else than what is in force. */
    public List<FileReport> changing() {
        return files.stream().filter(FileReport::changed).toList();
    }

    public boolean isChanging() {
        return !changing().isEmpty();
    }
}
