package io.jinlin.benchmarks.pages;

import io.jinlin.benchmarks.pages.Browser.Loaded;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bytes on the wire for one page with the scripts, style sheets and pictures it names.
 *
 * @param cold with an empty cache
 * @param warm the second time: what may be kept without asking is not asked for
 * @param files scripts, style sheets and pictures
 */
record Weight(long cold, long warm, int files) {

    private static final Pattern NAMED = Pattern.compile("<(?:script|link|img)\\b[^>]*?\\b(?:src|href)=\"([^\"#]+)");
    private static final Pattern LIFE = Pattern.compile("max-age=([1-9]\\d*)");

    static Weight of(Browser browser, Loaded page) {
        long cold = page.wire().length;
        long warm = cold;
        var files = files(page);
        for (var file : files) {
            var address = page.address().resolve(file.replace("&amp;", "&"));
            var loaded = browser.get(address, Map.of());
            if (loaded.status() != 200) {
                throw new IllegalStateException(address + " answered " + loaded.status());
            }
            cold += loaded.wire().length;
            warm += again(browser, loaded);
        }
        return new Weight(cold, warm, files.size());
    }

    private static Set<String> files(Loaded page) {
        var files = new LinkedHashSet<String>();
        NAMED.matcher(page.text()).results().map(found -> found.group(1)).forEach(files::add);
        files.removeIf(file -> file.startsWith("data:"));
        return files;
    }

    private static long again(Browser browser, Loaded file) {
        if (LIFE.matcher(file.header("cache-control")).find()
                || !file.header("expires").isEmpty()) {
            return 0;
        }
        var tag = file.header("etag");
        return tag.isEmpty()
                ? file.wire().length
                : browser.get(file.address(), Map.of("If-None-Match", tag)).wire().length;
    }

    @Override
    public String toString() {
        return "cold=" + cold / 1024 + "KB warm=" + warm / 1024 + "KB files=" + files;
    }
}
