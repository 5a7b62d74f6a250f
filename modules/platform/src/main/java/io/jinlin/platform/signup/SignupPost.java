package io.jinlin.platform.signup;

import io.jinlin.kernel.Words;
import io.jinlin.mailing.Letter;
import io.jinlin.mailing.Mailing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the letters of a sign-up. */
@ApplicationScoped
public class SignupPost {

    private static final String PAGE = "/signup/confirm.xhtml?token=";

    @Inject
    Mailing mailing;

    @Inject
    @ConfigProperty(name = "jinlin.base.url")
    String baseUrl;

    void send(Signup signup, String secret, Locale language) {
        var text = Words.text(
                language,
                "platform.signup.letter",
                signup.company(),
                signup.alias().alias(),
                baseUrl + PAGE + secret,
                String.valueOf(Signup.LINK_LASTS.toHours()));
        mailing.send(
                "signup." + signup.id(),
                new Letter(signup.email().address(), Words.text(language, "platform.signup.letter.subject"), text));
    }
}
