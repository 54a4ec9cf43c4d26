/** The loader against a real PostgreSQL, without the application around it. */
@org.jspecify.annotations.NullMarked
package org.vinculo.exchange.reference;
