package org.vinculo.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.Cap;

/** What a plan is signed on: the call that it answers, with the caps that it has that day. */
record Terms(@Nullable CallRef call, List<Cap> caps) {
}
