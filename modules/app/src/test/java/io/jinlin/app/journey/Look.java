package io.jinlin.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A critical look at a page: each method names what is wrong, and nothing when nothing is. */
final class Look {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** All that the page says, also in what is folded away, but for code and words that say themselves which language they are. */
    private static final String WORDS =
            """
            () => {
              const said = [], own = (el) => el && !el.closest('script,style,code,svg') && el.closest('[lang]') === document.documentElement;
              const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) if (own(walk.currentNode.parentElement)) said.push(walk.currentNode.textContent.trim());
              for (const name of ['placeholder', 'title', 'aria-label', 'aria-description', 'alt', 'data-confirm'])
                for (const el of document.querySelectorAll('[' + name + ']')) if (own(el)) said.push(el.getAttribute(name).trim());
              return [...new Set(said)].filter((words) => words);
            }""";

    /** What never holds the words of a record. */
    private static final String LABELS = "els => els.filter(el => el.closest('[lang]') === document.documentElement)"
            + ".map(el => el.textContent.trim()).filter(words => words)";

    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Look(Page page) {
        this.page = page;
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(line -> {
            if (line.type().equals("error")) {
                complaints.add("console: " + line.text());
            }
        });
        page.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                complaints.add(answer.status() + ": " + answer.url());
            }
        });
    }

    /** Takes a picture of a page that keeps nobody out and fits its window. */
    static void passes(Page page, Path picture) {
        var look = new Look(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        assertThat(look.barriers()).as(picture.toString()).isEmpty();
        assertThat(look.sideways()).as(picture.toString()).isEmpty();
    }

    /** What the browser said about it by itself: errors of scripts, content against the policy, requests without a good answer. */
    List<String> complaints() {
        return complaints;
    }

    /** Keys instead of words, and words of the other language. */
    @SuppressWarnings("unchecked")
    List<String> strangeWords(Vocabulary vocabulary) {
        var said = (List<String>) page.evaluate(WORDS);
        var labels = (List<String>) page.evalOnSelectorAll("label,th,dt,button,legend,.stat__label", LABELS);
        return Stream.concat(
                        said.stream().filter(words -> vocabulary.isKey(words) || vocabulary.isForeign(words)),
                        labels.stream().filter(vocabulary::isForeignScript))
                .distinct()
                .map(words -> vocabulary + " page says “" + words + "”")
                .toList();
    }

    /** How far it must be pushed aside to see all of it. */
    List<String> sideways() {
        var beyond = (int)
                page.evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        return beyond > 0 ? List.of("wider than a phone by " + beyond + " pixels") : List.of();
    }

    /** What keeps people from using it who see, hear or move otherwise: WCAG 2 A and AA, serious and critical. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }
}
