package io.jinlin.configuration.version;

/** How far a version has come. */
public enum VersionState {
    DRAFT,
    /** In force, or waiting for its day. */
    PUBLISHED,
    /** Another one took its place. */
    ARCHIVED
}
