/** A company's whole configuration as one package of files, out and in. */
@NullMarked
package io.jinlin.configuration.parcel;

import org.jspecify.annotations.NullMarked;
