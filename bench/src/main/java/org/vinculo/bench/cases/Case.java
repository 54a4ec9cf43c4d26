package org.vinculo.bench.cases;

import java.util.List;
import org.vinculo.bench.measure.Work;

/**
 * Something to be measured on the API against its floor, or against something else of the API's.
 *
 * @param statements that the API sends to PostgreSQL for each request; 0 where nobody listened
 * @param api work for each connection to the API
 * @param floor work for each connection to PostgreSQL, or whatever else the case is held against
 */
public record Case(String name, long statements, List<Work> api, List<Work> floor) implements AutoCloseable {

    @Override
    public void close() throws Exception {
        for (var work : api) {
            work.close();
        }
        for (var work : floor) {
            work.close();
        }
    }
}
