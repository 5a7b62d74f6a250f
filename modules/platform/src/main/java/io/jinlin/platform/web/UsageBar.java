package io.jinlin.platform.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How much of something is used: a bar on the page. */
public record UsageBar(String label, int used, @Nullable Integer most) implements Serializable {

    private static final int FULL = 100;

    public boolean isLimited() {
        return most != null;
    }

    public int percent() {
        return most == null || most == 0 ? 0 : (int) Math.min(FULL, (long) used * FULL / most);
    }
}
