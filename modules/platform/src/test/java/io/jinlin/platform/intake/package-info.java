@org.jspecify.annotations.NullMarked
package io.jinlin.platform.intake;
