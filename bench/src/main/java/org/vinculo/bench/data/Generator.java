package org.vinculo.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Territories in trees of three levels, the same in every run: regions, some ten departments in each, towns. */
final class Generator {
    private static final long SEED = 20_030_101;
    private static final long FIRST_MILLISECOND = 1_735_689_600_000L;
    private static final int TOWNS_A_DEPARTMENT = 40;
    private static final int DEPARTMENTS_A_REGION = 10;
    private static final double SPREAD = 4;

    private final Random random = new Random(SEED);
    private final Names names = new Names(random);
    private final Consumer<SampleTerritory> sink;
    private long count;

    Generator(Consumer<SampleTerritory> sink) {
        this.sink = sink;
    }

    void generate(int size) {
        for (var country : SampleCountry.ALL) {
            generate(country, size * country.share() / SampleCountry.shares());
        }
    }

    private void generate(SampleCountry country, int size) {
        int departments = Math.max(1, size / (TOWNS_A_DEPARTMENT + 1));
        var regions = new ArrayList<SampleTerritory>();
        for (int i = 0; i <= departments / DEPARTMENTS_A_REGION; i++) {
            regions.add(emit(country, List.of(), "REGIONAL", 3_000_000));
        }
        var above = new ArrayList<SampleTerritory>();
        for (int i = 0; i < departments; i++) {
            above.add(emit(country, under(regions.get(i % regions.size())), "INTERMEDIATE", 200_000));
        }
        for (int i = regions.size() + departments; i < size; i++) {
            emit(country, under(above.get(random.nextInt(departments))), "MUNICIPAL", 9_000);
        }
    }

    private SampleTerritory emit(SampleCountry country, List<UUID> ancestors, String level, long population) {
        boolean town = level.equals("MUNICIPAL");
        boolean translated = random.nextInt(7) == 0;
        boolean renamed = random.nextInt(100) == 0;
        var territory = new SampleTerritory(id(), country, ancestors, level,
                town && random.nextInt(3) == 0 ? "UNCONFIRMED" : "GOVERNED", names.next(),
                translated ? names.next() : null, renamed ? names.next() : null,
                country.latitude() + random.nextGaussian() * SPREAD, country.longitude() + random.nextGaussian() * SPREAD,
                random.nextInt(10) == 0 ? null : (long) (population * Math.exp(random.nextGaussian())),
                town && random.nextInt(200) == 0, count);
        sink.accept(territory);
        return territory;
    }

    private static List<UUID> under(SampleTerritory parent) {
        var ancestors = new ArrayList<>(parent.ancestors());
        ancestors.add(parent.id());
        return ancestors;
    }

    /** A UUIDv7 a millisecond after the one before. */
    private UUID id() {
        long time = FIRST_MILLISECOND + count++;
        return new UUID(time << 16 | 0x7000 | random.nextInt(0x1000),
                0x8000_0000_0000_0000L | random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
    }
}
