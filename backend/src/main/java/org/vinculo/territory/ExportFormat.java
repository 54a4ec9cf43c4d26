package org.vinculo.territory;

/** Media types in which a list is given whole, as a file. */
final class ExportFormat {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    static final String GEOJSON = "application/geo+json";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ExportFormat() {
    }
}
