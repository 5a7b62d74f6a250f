/** What the demonstration shows: two invented companies, put in over public HTTP, and the main job driven once by the smoke test. */
@NullMarked
package io.jinlin.launcher.demo;

import org.jspecify.annotations.NullMarked;
