package org.vinculo.exchange.reference;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A territory as the shipped files describe it, put together from several of them.
 *
 * <p>{@link #key} names its origin for ever, such as {@code iso:ES-MD}, {@code indec:06882} or
 * {@code geonames:3117735}; {@link #otherKeys} are those of entries in other files that mean the same administration.
 */
final class Draft {

    enum Level { REGIONAL, INTERMEDIATE, MUNICIPAL }

    enum Status { GOVERNED, GROUPING, UNCONFIRMED }

    /** @param validUntil ISO date when the code was superseded; null for a current one */
    record Identifier(String scheme, String value, @Nullable String validUntil) {
    }

    final String key;
    final String country;
    final Set<String> otherKeys = new LinkedHashSet<>();
    final Map<String, String> names = new TreeMap<>();
    final Set<Identifier> identifiers = new LinkedHashSet<>();
    final Set<String> sources = new LinkedHashSet<>();
    /** Its kind in the table of administrations, such as {@code provincia-sin-diputacion}; empty for a populated place. */
    final String kind;
    final Level level;
    Status status;
    String name;
    @Nullable String localType;
    @Nullable Draft parent;
    @Nullable Point point;
    @Nullable Long population;
    @Nullable Integer populationYear;
    @Nullable Shape shape;
    private @Nullable Set<String> folded;

    /** An administration of a kind that the table of administrations knows. */
    Draft(String key, SubdivisionReader.Kind kind, String name) {
        this.key = key;
        this.country = kind.country();
        this.kind = kind.kind();
        this.level = kind.level();
        this.status = kind.status();
        this.localType = kind.localType();
        this.name = name;
    }

    /** A populated place, whose administration nobody has confirmed. */
    Draft(String key, String country, String name) {
        this.key = key;
        this.country = country;
        this.kind = "";
        this.level = Level.MUNICIPAL;
        this.status = Status.UNCONFIRMED;
        this.name = name;
    }

    boolean isPlace() {
        return kind.isEmpty();
    }

    /** This territory, its parent, and so on to the top. */
    Stream<Draft> lineage() {
        return Stream.iterate(this, each -> each != null, each -> each.parent);
    }

    boolean isWithin(Draft other) {
        for (Draft each = this; each != null; each = each.parent) {
            if (each == other) {
                return true;
            }
        }
        return false;
    }

    int depth() {
        return (int) lineage().count();
    }

    /** Every name it goes by, folded; reckoned once, when its names are complete. */
    Set<String> foldedNames() {
        var known = folded;
        if (known == null) {
            known = foldNames();
            folded = known;
        }
        return known;
    }

    private Set<String> foldNames() {
        var folded = new LinkedHashSet<String>();
        folded.add(Names.fold(name));
        for (var part : name.split(" / ")) {
            folded.add(Names.fold(part));
        }
        names.values().forEach(each -> folded.add(Names.fold(each)));
        return folded;
    }

    Optional<Shape> shape() {
        return Optional.ofNullable(shape);
    }

    void identify(String scheme, String value) {
        identifiers.add(new Identifier(scheme, value, null));
    }

    @Override
    public String toString() {
        return key + " " + name;
    }
}
