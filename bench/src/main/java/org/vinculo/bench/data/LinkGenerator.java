package org.vinculo.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Links between administrations, the same in every run and as skewed as real ones: two in three with a partner in the
 * home country, a few towns in hundreds of them, some of three partners and more, most of them active, few published.
 */
final class LinkGenerator {
    static final int THEMES = 48;
    private static final long SEED = 20_030_102;
    private static final long FIRST_MILLISECOND = 1_746_057_600_000L;
    private static final String HOME = "AR";
    private static final LocalDate REGISTRY = LocalDate.of(2003, 1, 1);
    private static final int REGISTRY_DAYS = 8_500;
    private static final int EARLIER_DAYS = 16_000;
    private static final int SKEW = 3;

    private final Random random = new Random(SEED);
    private final Map<String, List<Town>> towns = new LinkedHashMap<>();
    private final List<UUID> helpers;
    private final Consumer<SampleLink> sink;
    private long count;

    LinkGenerator(List<Town> cooperating, List<UUID> helpers, Consumer<SampleLink> sink) {
        cooperating.forEach(town -> towns.computeIfAbsent(town.country(), any -> new ArrayList<>()).add(town));
        this.helpers = helpers;
        this.sink = sink;
    }

    void generate(int size) {
        for (int i = 0; i < size; i++) {
            sink.accept(next());
        }
    }

    private SampleLink next() {
        var partners = partners();
        var state = state();
        boolean begun = !SampleLink.IN_PREPARATION.contains(state);
        boolean old = begun && random.nextInt(5) < 2;
        var started = old ? REGISTRY.minusDays(1 + random.nextInt(EARLIER_DAYS))
                : begun || random.nextInt(4) > 0 ? REGISTRY.plusDays(random.nextInt(REGISTRY_DAYS)) : null;
        boolean home = partners.stream().anyMatch(town -> town.country().equals(HOME));
        return new SampleLink(id(), random.nextInt(5) < 2 ? title(partners) : null, any(SampleLink.TYPES, 2), state,
                old ? "PRE_EXISTING" : home ? "NONE" : "NOT_NEEDED",
                SampleLink.MAY_BE_PUBLISHED.contains(state) && random.nextInt(4) == 0 ? "PUBLISHED" : "INTERNAL", started,
                started == null || random.nextInt(3) == 0 ? null : started.plusYears(2 + random.nextInt(30)),
                begun && random.nextInt(3) > 0 ? confirmed() : null, random.nextBoolean(), partners,
                random.nextInt(20) == 0 && !helpers.isEmpty() ? helpers.get(random.nextInt(helpers.size())) : null,
                themes(state), modalities(), count);
    }

    /** Of two countries at least, and nobody twice. */
    private List<Town> partners() {
        var first = random.nextInt(3) > 0 ? in(HOME) : in(country());
        var chosen = new LinkedHashSet<Town>(List.of(first));
        var other = country();
        while (other.equals(first.country())) {
            other = country();
        }
        chosen.add(in(other));
        int wanted = random.nextInt(4) > 0 ? 2 : 3 + random.nextInt(3);
        for (int tries = 0; chosen.size() < wanted && tries < 10; tries++) {
            chosen.add(in(country()));
        }
        return List.copyOf(chosen);
    }

    private String country() {
        int share = random.nextInt(SampleCountry.shares());
        for (var country : SampleCountry.ALL) {
            share -= country.share();
            if (share < 0 && towns.containsKey(country.code())) {
                return country.code();
            }
        }
        return HOME;
    }

    private Town in(String country) {
        var all = towns.get(country);
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    private String state() {
        int share = random.nextInt(100);
        for (var each : SampleLink.STATES.entrySet()) {
            share -= each.getValue();
            if (share < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("The shares of states are fewer than a hundred");
    }

    /** Most of what was confirmed at all was so in the last years. */
    private LocalDate confirmed() {
        return LocalDate.of(2026, 11, 1).minusDays((long) (3_600 * Math.pow(random.nextDouble(), 2)));
    }

    private List<Integer> themes(String state) {
        if (state.equals("DRAFT") && random.nextBoolean()) {
            return List.of();
        }
        var chosen = new LinkedHashSet<Integer>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            chosen.add((int) (THEMES * Math.pow(random.nextDouble(), 2)));
        }
        return List.copyOf(chosen);
    }

    private List<String> modalities() {
        var chosen = new LinkedHashSet<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            chosen.add(any(SampleLink.MODALITIES, 1));
        }
        return List.copyOf(chosen);
    }

    private String any(List<String> values, int skew) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), skew)));
    }

    private static String title(List<Town> partners) {
        return "Hermanamiento " + partners.get(0).name() + " – " + partners.get(1).name();
    }

    /** A UUIDv7 a millisecond after the one before. */
    private UUID id() {
        long time = FIRST_MILLISECOND + count++;
        return new UUID(time << 16 | 0x7000 | random.nextInt(0x1000),
                0x8000_0000_0000_0000L | random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
    }
}
