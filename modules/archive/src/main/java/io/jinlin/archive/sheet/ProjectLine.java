package io.jinlin.archive.sheet;

import io.jinlin.archive.project.Profile;

/** A row of the sheet 项目. */
public record ProjectLine(int row, String name, Profile profile) {}
