/** Letters to a company's contact about its subscription: each occasion once, written in the transaction of what it tells of. */
@NullMarked
package io.jinlin.platform.post;

import org.jspecify.annotations.NullMarked;
