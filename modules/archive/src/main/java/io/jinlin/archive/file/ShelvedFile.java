package io.jinlin.archive.file;

import io.jinlin.archive.FilePurpose;
import io.jinlin.archive.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file as it is kept: written once, never changed. */
@Entity
@Table(name = "stored_file")
public class ShelvedFile {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FilePurpose purpose;

    private String mediaType;

    private int size;
    private String sha256;
    private byte[] content;

    private @Nullable UUID storedBy;

    private Instant storedAt;

    @SuppressWarnings("NullAway.Init")
    protected ShelvedFile() {}

    ShelvedFile(
            UUID id,
            String name,
            FilePurpose purpose,
            String mediaType,
            String sha256,
            byte[] content,
            UUID storedBy,
            Instant storedAt) {
        this.id = id;
        this.name = name;
        this.purpose = purpose;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = sha256;
        this.content = content;
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    StoredFile stored() {
        return new StoredFile(id, name, purpose, mediaType, sha256, content);
    }
}
