/**
 * The whole system on one machine without Docker: PostgreSQL, Keycloak, the API and the front, started in order,
 * watched while they run and stopped together. Everything listens on loopback only.
 */
@NullMarked
package org.vinculo.local;

import org.jspecify.annotations.NullMarked;
