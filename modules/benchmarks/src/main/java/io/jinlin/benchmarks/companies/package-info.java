/** Companies: opening one, and having very many. */
@NullMarked
package io.jinlin.benchmarks.companies;

import org.jspecify.annotations.NullMarked;
