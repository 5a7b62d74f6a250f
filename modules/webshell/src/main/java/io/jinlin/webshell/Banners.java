package io.jinlin.webshell;

import java.util.List;

/** What a department has to say on every page to whoever is there: one application-scoped bean of it; mostly it has nothing to say. */
public interface Banners {

    List<Banner> banners();
}
