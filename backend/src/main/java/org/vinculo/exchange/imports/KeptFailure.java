package org.vinculo.exchange.imports;

import java.util.List;

/** Why work failed, until somebody reads it in their language. */
record KeptFailure(String code, List<Object> arguments) {
}
