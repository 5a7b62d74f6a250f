package io.jinlin.archive.file;

import io.jinlin.archive.FilePurpose;
import io.jinlin.archive.StoredFile;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/** Where the files lie: rows of the company's own schema. */
@ApplicationScoped
public class FileShelf {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    public void put(UUID id, String name, FilePurpose purpose, String mediaType, byte[] content) {
        em.persist(
                new ShelvedFile(id, name, purpose, mediaType, sha256(content), content, staff.id(), clock.instant()));
    }

    /** @throws Absent if there is none */
    public StoredFile get(UUID id) {
        var file = em.find(ShelvedFile.class, id);
        if (file == null) {
            throw new Absent("archive.file");
        }
        return file.stored();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
