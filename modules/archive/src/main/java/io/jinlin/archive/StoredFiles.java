package io.jinlin.archive;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.file.FileShelf;
import io.jinlin.archive.file.Sniffed;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.Allowances;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Photos, signatures and documents of every department. A file is what its bytes are, whatever its sender called it, and it is reached
 * only through the record it belongs to: whoever asks for it has checked that record.
 */
@Desk
public class StoredFiles {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Inject
    FileShelf shelf;

    @Inject
    Allowances allowances;

    /** Keeps the bytes and gives their key. @throws io.jinlin.kernel.RuleViolation when they are too many, or not what the purpose admits */
    public UUID store(String fileName, byte[] content, FilePurpose purpose) {
        rule(content.length > 0, ArchiveRule.A_FILE_IS_NOT_EMPTY);
        rule(content.length <= TEN_MEGABYTES, ArchiveRule.A_FILE_HAS_AT_MOST_10_MEGABYTES);
        var sniffed = Sniffed.of(content);
        rule(sniffed.isPresent() && purpose.admits(sniffed.get().mediaType()), purpose.rule());
        var found = sniffed.get();
        rule(purpose != FilePurpose.SIGNATURE || found.fitsOnPaper(content), ArchiveRule.A_SIGNATURE_FITS_ON_PAPER);
        var id = Ids.next();
        shelf.put(id, found.safeName(fileName), purpose, found.mediaType(), content);
        allowances.filesHaveGrown();
        return id;
    }

    /** @throws io.jinlin.kernel.Absent if there is none */
    public StoredFile get(UUID id) {
        return shelf.get(id);
    }
}
