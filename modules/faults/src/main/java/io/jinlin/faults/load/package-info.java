/** People at work who repeat what broke off until they know, and note down what they were told. */
@NullMarked
package io.jinlin.faults.load;

import org.jspecify.annotations.NullMarked;
