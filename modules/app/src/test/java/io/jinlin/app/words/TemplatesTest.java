package io.jinlin.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.webshell.lint.TemplateLint;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    /** An unknown tag would render silently as raw markup. */
    @Test
    void no_template_says_what_nobody_understands() throws IOException {
        assertThat(TemplateLint.problems(getClass().getClassLoader())).isEmpty();
    }
}
