@org.jspecify.annotations.NullMarked
package io.jinlin.repairs.order;
