/** Files of every department, known by what their bytes are. */
@NullMarked
package io.jinlin.archive.file;

import org.jspecify.annotations.NullMarked;
