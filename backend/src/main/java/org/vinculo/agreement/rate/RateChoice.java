package org.vinculo.agreement.rate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rates serve for an amount of a day: of one kind, not too old, directly or by way of euro or dollar. */
final class RateChoice {

    /** Days after its own on which a rate still serves. */
    static final int SERVES_DAYS = 10;

    /** Currencies that a conversion may go by way of, in this order. */
    static final List<String> PIVOTS = List.of("EUR", "USD");

    private static final Comparator<ExchangeRate> NEWEST = Comparator.comparing(ExchangeRate::date)
            .thenComparing(ExchangeRate::recordedAt).thenComparing(ExchangeRate::id);

    private final List<ExchangeRate> atHand;
    private final RateKind kind;
    private final LocalDate day;

    /** @param all rates among the two currencies and the pivots; those of another kind or time are passed over */
    RateChoice(Collection<ExchangeRate> all, RateKind kind, LocalDate day) {
        this.kind = kind;
        this.day = day;
        this.atHand = all.stream().filter(rate -> rate.kind() == kind && serves(rate)).toList();
    }

    /** The oldest day of which a rate still serves; an average serves until there is one of a later year. */
    static LocalDate oldest(RateKind kind, LocalDate day) {
        return kind == RateKind.ANNUAL_AVERAGE ? LocalDate.EPOCH.minusYears(70) : day.minusDays(SERVES_DAYS);
    }

    /** The newest day of which a rate serves: averages are those of their whole year. */
    static LocalDate newest(RateKind kind, LocalDate day) {
        return kind == RateKind.ANNUAL_AVERAGE ? day.withMonth(12).withDayOfMonth(31) : day;
    }

    Optional<Conversion> between(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(Conversion.identity(from));
        }
        var ways = Stream.concat(Stream.of(direct(from, to)), PIVOTS.stream().filter(pivot -> !pivot.equals(from)
                && !pivot.equals(to)).map(pivot -> byWayOf(pivot, from, to))).filter(Objects::nonNull);
        // Of averages the latest year counts; of days the shortest way does, since all of them are recent.
        var chosen = kind == RateKind.ANNUAL_AVERAGE
                ? ways.reduce((best, next) -> oldestOf(next).isAfter(oldestOf(best)) ? next : best) : ways.findFirst();
        return chosen.map(way -> Conversion.along(from, to, kind, way.stream().map(ExchangeRate::leg).toList(),
                reasons(way)));
    }

    private boolean serves(ExchangeRate rate) {
        return !rate.date().isBefore(oldest(kind, day)) && !rate.date().isAfter(newest(kind, day));
    }

    private @Nullable List<ExchangeRate> direct(String from, String to) {
        return newestOf(from, to, rate -> true).map(List::of).orElse(null);
    }

    /** Both averages are of the same year; days may differ, as both are recent. */
    private @Nullable List<ExchangeRate> byWayOf(String pivot, String from, String to) {
        Function<ExchangeRate, Boolean> fits = kind == RateKind.ANNUAL_AVERAGE
                ? rate -> atHand.stream().anyMatch(other -> other.between(pivot, to) && other.date().equals(rate.date()))
                : rate -> true;
        return newestOf(from, pivot, fits).flatMap(first -> newestOf(pivot, to, second ->
                kind != RateKind.ANNUAL_AVERAGE || second.date().equals(first.date()))
                .map(second -> List.of(first, second))).orElse(null);
    }

    private Optional<ExchangeRate> newestOf(String one, String other, Function<ExchangeRate, Boolean> fits) {
        return atHand.stream().filter(rate -> rate.between(one, other) && fits.apply(rate)).max(NEWEST);
    }

    private static LocalDate oldestOf(List<ExchangeRate> way) {
        return way.stream().map(ExchangeRate::date).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static @Nullable String reasons(List<ExchangeRate> way) {
        var reasons = way.stream().map(ExchangeRate::reason).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? null : reasons;
    }
}
