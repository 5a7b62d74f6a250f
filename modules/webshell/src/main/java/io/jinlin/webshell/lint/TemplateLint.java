package io.jinlin.webshell.lint;

import io.jinlin.kernel.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads every template on the class path and names what would go wrong in silence: unknown tags and attributes (they render as raw
 * markup or do nothing), missing attributes, scripts the policy blocks, and message keys without words in either language.
 */
public final class TemplateLint {

    private static final Set<String> MARKUP = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces",
            "jakarta.faces.passthrough",
            "jakarta.faces.composite",
            "");
    private static final Pattern WORDS =
            Pattern.compile("words\\[\\s*'([a-z]+\\.[^']+)'|words\\.of\\(\\s*'([a-z]+\\.[^']+)'");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

    private final TagLibraries libraries = new TagLibraries();
    private final Map<String, String> templates = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private TemplateLint() {}

    /** One line a problem: file, line, what is wrong; empty when all is well. */
    public static List<String> problems(ClassLoader classes) throws IOException {
        var lint = new TemplateLint();
        lint.collect(classes);
        lint.templates.forEach(lint::check);
        return lint.problems.stream().sorted().toList();
    }

    /** The problems of one template's text. */
    static List<String> problems(ClassLoader classes, String template) throws IOException {
        var lint = new TemplateLint();
        lint.collect(classes);
        lint.check("template", template);
        return lint.problems;
    }

    private void collect(ClassLoader classes) throws IOException {
        for (var root : Collections.list(classes.getResources("META-INF"))) {
            try {
                if (root.getProtocol().equals("jar")) {
                    try (FileSystem jar = FileSystems.newFileSystem(
                            URI.create(
                                    root.toString().substring(0, root.toString().indexOf('!'))),
                            Map.of())) {
                        read(jar.getPath("/META-INF"));
                    }
                } else if (root.getProtocol().equals("file")) {
                    read(Path.of(root.toURI()));
                }
            } catch (URISyntaxException | ParserConfigurationException | SAXException broken) {
                throw new IOException(root.toString(), broken);
            }
        }
    }

    private void read(Path metaInf) throws IOException, ParserConfigurationException, SAXException {
        try (var files = Files.walk(metaInf)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var name = file.toString();
                if (name.endsWith(".taglib.xml")) {
                    try (InputStream taglib = Files.newInputStream(file)) {
                        libraries.read(taglib);
                    }
                } else if (name.endsWith(".xhtml")) {
                    templates.put(name.substring(name.indexOf("META-INF")), Files.readString(file));
                }
            }
        }
    }

    private void check(String file, String text) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser()
                    .parse(
                            new InputSource(new StringReader(text.replaceFirst("(?i)<!DOCTYPE html>", ""))),
                            new Reader(file));
        } catch (SAXException broken) {
            problems.add(file + ": " + broken.getMessage());
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        var said = WORDS.matcher(text);
        while (said.find()) {
            checkWords(file, said.group(1) != null ? said.group(1) : said.group(2));
        }
    }

    private void checkWords(String place, String key) {
        if (key.endsWith(".")) { // the start of a key that is put together on the page
            return;
        }
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            if (Words.text(locale, key).equals(key)) {
                problems.add(place + ": no words for '" + key + "' in " + locale);
            }
        }
    }

    private final class Reader extends DefaultHandler {

        private final String file;
        private Locator at = new org.xml.sax.helpers.LocatorImpl();

        Reader(String file) {
            this.file = file;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            at = locator;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String namespace, String name, String qName, Attributes attributes) {
            if (MARKUP.contains(namespace)) {
                checkMarkup(qName, attributes);
            } else if (!libraries.knows(namespace)) {
                problem("unknown namespace " + namespace + " of <" + qName + ">");
            } else {
                libraries
                        .tag(namespace, name)
                        .ifPresentOrElse(
                                tag -> checkTag(qName, tag, attributes, namespace.startsWith("http://jinlin.io/")),
                                () -> problem("unknown tag <" + qName + ">"));
            }
        }

        private void checkMarkup(String element, Attributes attributes) {
            for (var i = 0; i < attributes.getLength(); i++) {
                if (attributes.getQName(i).startsWith("on")) {
                    problem("inline script " + attributes.getQName(i) + " on <" + element + ">");
                }
            }
            if (element.equals("style") || (element.equals("script") && attributes.getValue("src") == null)) {
                problem("inline <" + element + ">");
            }
        }

        private void checkTag(String element, TagLibraries.Tag tag, Attributes attributes, boolean ours) {
            for (var i = 0; i < attributes.getLength(); i++) {
                var name = attributes.getLocalName(i);
                if (!tag.any()
                        && attributes.getURI(i).isEmpty()
                        && !tag.attributes().containsKey(name)) {
                    problem("unknown attribute " + name + " on <" + element + ">");
                }
                var value = attributes.getValue(i);
                if (ours
                        && tag.attributes().getOrDefault(name, "").startsWith("message key")
                        && KEY.matcher(value).matches()) {
                    checkWords(file + ":" + at.getLineNumber(), value);
                }
            }
            tag.required().stream()
                    .filter(name -> ours && attributes.getValue(name) == null)
                    .forEach(name -> problem("<" + element + "> lacks " + name));
        }

        private void problem(String what) {
            problems.add(file + ":" + at.getLineNumber() + ": " + what);
        }
    }
}
