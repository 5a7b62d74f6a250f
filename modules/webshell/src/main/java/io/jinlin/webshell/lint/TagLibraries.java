package io.jinlin.webshell.lint;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The tags that templates may use, by namespace. */
final class TagLibraries {

    /** Libraries without a description on the class path: their tags, any attribute. */
    private static final Map<String, String> STANDARD = Map.of(
            "jakarta.faces.html",
            "body button column commandButton commandLink commandScript dataTable doctype form graphicImage head inputFile"
                    + " inputHidden inputSecret inputText inputTextarea link message messages outputFormat outputLabel"
                    + " outputLink outputScript outputStylesheet outputText panelGrid panelGroup selectBooleanCheckbox"
                    + " selectManyCheckbox selectManyListbox selectManyMenu selectOneListbox selectOneMenu selectOneRadio",
            "jakarta.faces.core",
            "actionListener ajax attribute attributes convertDateTime convertNumber converter event facet importConstants"
                    + " loadBundle metadata param passThroughAttribute passThroughAttributes phaseListener resetValues"
                    + " selectItem selectItemGroup selectItemGroups selectItems setPropertyActionListener subview validateBean"
                    + " validateDoubleRange validateLength validateLongRange validateRegex validateRequired"
                    + " validateWholeBean validator valueChangeListener verbatim view viewAction viewParam websocket",
            "jakarta.faces.facelets",
            "component composition debug decorate define fragment include insert param remove repeat",
            "jakarta.tags.core",
            "catch choose forEach if otherwise set when");

    private final Map<String, Map<String, Tag>> libraries = new HashMap<>();

    /** What may and must be written on a tag; {@code any} when nobody says. */
    record Tag(boolean any, Map<String, String> attributes, Set<String> required) {}

    TagLibraries() {
        STANDARD.forEach((namespace, tags) -> {
            var known = new HashMap<String, Tag>();
            Arrays.stream(tags.split(" ")).forEach(tag -> known.put(tag, new Tag(true, Map.of(), Set.of())));
            libraries.put(namespace, known);
        });
    }

    void read(InputStream taglib) throws IOException, ParserConfigurationException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var root = factory.newDocumentBuilder().parse(taglib).getDocumentElement();
        var tags = libraries.computeIfAbsent(text(root, "namespace"), first -> new HashMap<>());
        var elements = root.getElementsByTagName("tag");
        for (var i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            tags.put(text(element, "tag-name"), tag(element));
        }
    }

    private static Tag tag(Element element) {
        var attributes = new LinkedHashMap<String, String>();
        var required = new HashSet<String>();
        var described = element.getElementsByTagName("attribute");
        for (var i = 0; i < described.getLength(); i++) {
            var attribute = (Element) described.item(i);
            var name = text(attribute, "name");
            attributes.put(name, text(attribute, "description"));
            if (text(attribute, "required").equals("true")) {
                required.add(name);
            }
        }
        return new Tag(attributes.isEmpty(), attributes, required);
    }

    private static String text(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
    }

    boolean knows(String namespace) {
        return libraries.containsKey(namespace);
    }

    java.util.Optional<Tag> tag(String namespace, String name) {
        return java.util.Optional.ofNullable(
                libraries.getOrDefault(namespace, Map.of()).get(name));
    }
}
