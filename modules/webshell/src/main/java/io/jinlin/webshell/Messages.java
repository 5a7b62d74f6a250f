package io.jinlin.webshell;

import io.jinlin.webshell.page.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a page says after an action: {@code return messages.done("repairs.order.dispatched", number).andGoTo("board");}. Words about
 * what went wrong come from the exceptions themselves; a page catches nothing.
 */
@Named("messages")
@ApplicationScoped
public class Messages {

    @Inject
    WordsBean words;

    /** It is done: the words are shown, and the draft of the form that was sent is forgotten. */
    public Said done(String key, Object... args) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Jinlin-Done", "yes");
        return say(Notice.Kind.DONE, key, args);
    }

    /** It is done, but there is something to know. */
    public Said warn(String key, Object... args) {
        return say(Notice.Kind.WARNING, key, args);
    }

    /** It is not done, and this is what to do. For broken rules throw; this is for what is no rule. */
    public Said failed(String key, Object... args) {
        return say(Notice.Kind.FAILED, key, args);
    }

    private Said say(Notice.Kind kind, String key, Object... args) {
        FacesContext.getCurrentInstance().addMessage(null, new Notice(kind, words.of(key, args)));
        return new Said();
    }

    /** What was said, and where to go now. */
    public static final class Said {

        private Said() {}

        /** Goes to another page by redirect; the words are shown there. {@code andGoTo("order?id=" + id)} */
        public String andGoTo(String outcome) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            return outcome + (outcome.contains("?") ? "&" : "?") + "faces-redirect=true";
        }

        /** Stays where the person is. */
        public @Nullable String andStay() {
            return null;
        }
    }
}
