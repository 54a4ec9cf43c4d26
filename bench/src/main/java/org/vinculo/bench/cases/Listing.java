package org.vinculo.bench.cases;

/**
 * A list that is read page by page.
 *
 * @param path with the order
 * @param keys the id of each row, and the key by which the list is ordered
 * @param count how many rows it has in all
 */
record Listing(String path, String keys, String count) {
    static final Listing TERRITORIES = new Listing(Stage.TERRITORIES + "?sort=name", "SELECT id, sort_name FROM territory",
            "SELECT count(*) FROM territory t WHERE t.dissolved_on IS NULL");
    static final Listing LINKS = new Listing(Stage.LINKS + "?sort=-start", "SELECT id, start_day FROM link",
            "SELECT count(*) FROM link t WHERE t.state NOT IN ('DISCARDED', 'VOID')");
}
