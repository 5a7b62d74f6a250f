package io.jinlin.configuration.parcel;

import java.io.Serializable;

/**
 * A preset at a glance.
 *
 * @param preset {@code office}
 * @param inForce the company works as it says in every point
 */
public record PresetRow(String preset, boolean inForce) implements Serializable {

    /** Message key of its name; {@code <key>.about} says whom it suits. */
    public String getKey() {
        return "configuration.preset." + preset;
    }
}
