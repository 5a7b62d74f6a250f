package io.jinlin.configuration.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.configuration.Content;

/** A form as a tree, in which each piece has its path: {@code sections[0].grid.rows[2].cells[1]}. */
final class FormTree {

    private final ObjectNode root;

    FormTree(String yaml) {
        root = ((ObjectNode) Content.of(yaml).tree()).deepCopy();
    }

    ObjectNode root() {
        return root;
    }

    String text() {
        return Content.write(root);
    }

    JsonNode at(String path) {
        JsonNode node = root;
        for (var step : Content.steps(path)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    /** The list in which the piece stands. */
    ArrayNode listOf(String path) {
        return (ArrayNode) at(path.substring(0, path.lastIndexOf('[')));
    }

    void drop(String path) {
        listOf(path).remove(index(path));
    }

    /** The section in which the piece stands. */
    void dropSection(String path) {
        drop(path.substring(0, path.indexOf(']') + 1));
    }

    ObjectNode object(String name) {
        return root.path(name).isObject() ? (ObjectNode) root.path(name) : root.putObject(name);
    }

    static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    static int index(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.length() - 1));
    }

    /** Nothing written is nothing there. */
    static void put(ObjectNode into, String name, String value) {
        if (value.isBlank()) {
            into.remove(name);
        } else {
            into.put(name, value);
        }
    }
}
