package io.jinlin.archive;

import static io.jinlin.archive.ArchiveRule.A_DOCUMENT_IS_PDF_OR_PHOTO;
import static io.jinlin.archive.ArchiveRule.A_PHOTO_IS_JPEG_PNG_OR_WEBP;
import static io.jinlin.archive.ArchiveRule.A_SIGNATURE_IS_PNG;

import java.util.Set;

/** What a file is for, which says what it may be. */
public enum FilePurpose {
    PHOTO(A_PHOTO_IS_JPEG_PNG_OR_WEBP, "image/jpeg", "image/png", "image/webp"),
    SIGNATURE(A_SIGNATURE_IS_PNG, "image/png"),
    DOCUMENT(A_DOCUMENT_IS_PDF_OR_PHOTO, "application/pdf", "image/jpeg", "image/png", "image/webp");

    private final ArchiveRule rule;
    private final Set<String> mediaTypes;

    FilePurpose(ArchiveRule rule, String... mediaTypes) {
        this.rule = rule;
        this.mediaTypes = Set.of(mediaTypes);
    }

    public boolean admits(String mediaType) {
        return mediaTypes.contains(mediaType);
    }

    /** The law a file of another type breaks. */
    public ArchiveRule rule() {
        return rule;
    }
}
