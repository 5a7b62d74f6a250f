package io.jinlin.configuration.form;

import java.io.Serializable;

/**
 * One part of a form that can be changed by itself.
 *
 * @param path where it stands in the template
 * @param kind {@code header}, {@code cell}, {@code column}, {@code line}, {@code signature}, {@code notes}
 * @param field code of what it shows; empty: words alone
 * @param span columns of 24; 0 where it has none
 * @param first nothing before it in its row
 * @param fixed it has no neighbours to be exchanged with
 */
public record Piece(
        String path, String kind, String field, String words, int span, boolean strong, boolean first, boolean fixed)
        implements Serializable {}
