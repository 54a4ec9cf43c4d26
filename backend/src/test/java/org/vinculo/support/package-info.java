/** What tests stand on: PostgreSQL, tokens, a little reference data, and builders of records. */
@org.jspecify.annotations.NullMarked
package org.vinculo.support;
