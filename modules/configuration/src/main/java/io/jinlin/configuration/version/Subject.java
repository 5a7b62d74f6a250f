package io.jinlin.configuration.version;

import java.io.Serializable;

/** What is decided: a kind, and which of it, such as {@code forms.receipt}. */
public record Subject(String kind, String code) implements Serializable {

    /** {@code numbering}, {@code forms.receipt}: in addresses. */
    public String name() {
        return code.isEmpty() ? kind : kind + '.' + code;
    }

    /** {@code numbering.yaml}, {@code forms/receipt.yaml}: in packages. */
    public String file() {
        return (code.isEmpty() ? kind : kind + '/' + code) + ".yaml";
    }

    /** Message key of its name. */
    public String key() {
        return "configuration.subject." + name();
    }

    /** Its page; the kinds without an editor of their own are written as text. */
    public String editor() {
        return switch (kind) {
            case "numbering", "time-limits", "wording" -> "/configuration/" + kind + ".xhtml";
            case "forms" -> "/configuration/form.xhtml?code=" + code;
            default -> "/configuration/text.xhtml?of=" + name();
        };
    }
}
