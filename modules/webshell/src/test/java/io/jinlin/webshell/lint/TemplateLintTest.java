package io.jinlin.webshell.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateLintTest {

    private static final ClassLoader CLASSES = TemplateLintTest.class.getClassLoader();

    @Test
    void the_shells_own_templates_are_sound() throws IOException {
        assertThat(TemplateLint.problems(CLASSES)).isEmpty();
    }

    @Test
    void an_unknown_tag_is_named() throws IOException {
        assertThat(lint("<j:txt id='a'/>")).anyMatch(line -> line.contains("unknown tag <j:txt>"));
    }

    @Test
    void an_unknown_attribute_is_named() throws IOException {
        assertThat(lint("<j:icon name='a' colour='red'/>")).anyMatch(line -> line.contains("unknown attribute colour"));
    }

    @Test
    void a_missing_attribute_is_named() throws IOException {
        assertThat(lint("<j:icon/>")).anyMatch(line -> line.contains("lacks name"));
    }

    @Test
    void an_unknown_namespace_is_named() throws IOException {
        assertThat(lint("<x:y xmlns:x='http://omnifaces.org/old'/>"))
                .anyMatch(line -> line.contains("unknown namespace"));
    }

    @Test
    void inline_scripts_are_named() throws IOException {
        assertThat(lint("<a onclick='x()'/>")).anyMatch(line -> line.contains("inline script onclick"));
    }

    @Test
    void a_key_without_words_is_named_in_both_languages() throws IOException {
        assertThat(lint("<j:empty text='webshell.nobody.wrote.this'/><p>#{words['webshell.nor.this']}</p>"))
                .hasSize(4)
                .allMatch(line -> line.contains("no words for"));
    }

    private static List<String> lint(String body) throws IOException {
        return TemplateLint.problems(
                CLASSES,
                "<ui:composition xmlns:ui='jakarta.faces.facelets' xmlns:j='http://jinlin.io/tags'>" + body
                        + "</ui:composition>");
    }
}
