package org.vinculo.exchange.imports.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kinds of list that can be imported, each with the fields its columns may fill. */
public enum ImportKind {
    TERRITORIES(KindFields.TERRITORIES, List.of("self")),
    ACTORS(KindFields.ACTORS, List.of("home")),
    LINKS(KindFields.LINKS, List.of("a", "b")),
    EXCHANGE_RATES(KindFields.EXCHANGE_RATES, List.of());

    private final List<ImportField> fields;
    private final List<String> places;
    private final Map<String, ImportField> byName;

    ImportKind(List<ImportField> fields, List<String> places) {
        this.fields = fields;
        this.places = places;
        this.byName = fields.stream().collect(Collectors.toMap(ImportField::name, Function.identity()));
    }

    public List<ImportField> fields() {
        return fields;
    }

    /** The places a row names: prefixes of fields, such as {@code a} of {@code a.name}. */
    public List<String> places() {
        return places;
    }

    public Optional<ImportField> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
