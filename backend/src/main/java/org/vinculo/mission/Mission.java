package org.vinculo.mission;

import java.util.Map;

/** An embassy or consulate: its code such as AR-EMB-IT, names by language, its city and country (ISO 3166-1). */
public record Mission(String code, Map<String, String> names, String city, String country) {
}
