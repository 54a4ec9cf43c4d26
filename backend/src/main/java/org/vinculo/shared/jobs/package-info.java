/** What runs by the clock: one scheduler, whose memory is the database, so that several replicas share the work. */
@NullMarked
package org.vinculo.shared.jobs;

import org.jspecify.annotations.NullMarked;
