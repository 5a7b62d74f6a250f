/** What can only be seen inside the server: the real archive, deployed once, with these classes added. */
@NullMarked
package io.jinlin.app.inside;

import org.jspecify.annotations.NullMarked;
