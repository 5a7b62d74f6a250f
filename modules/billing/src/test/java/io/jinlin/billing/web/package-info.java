@NullMarked
package io.jinlin.billing.web;

import org.jspecify.annotations.NullMarked;
