package org.vinculo.bench.cases;

/** A region with many links, and what part of the map it takes up. */
final class LinkPlaces {
    private static final String REGION = """
            SELECT id FROM territory WHERE level = 'REGIONAL' AND country = 'IT' ORDER BY link_count DESC, id LIMIT 1""";

    private final Stage stage;

    LinkPlaces(Stage stage) {
        this.stage = stage;
    }

    String region() throws Exception {
        return stage.rows(REGION).getFirst().getFirst();
    }
}
