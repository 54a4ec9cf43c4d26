/** What a hostile, broken or careless client sends: each refused with a problem of its own, and nothing written. */
package org.vinculo.hostile;
