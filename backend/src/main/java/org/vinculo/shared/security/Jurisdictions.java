package org.vinculo.shared.security;

import java.util.Set;

/** Which countries a mission is responsible for. */
@FunctionalInterface
public interface Jurisdictions {

    /** @return ISO 3166-1 alpha-2 codes; empty for a mission nobody knows */
    Set<String> countriesOf(String mission);
}
