package org.vinculo.shared.listing;

/** Media types in which a list is given whole, as a file. */
public final class FileFormat {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String GEOJSON = "application/geo+json";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a resource produces each as: a client without a preference gets the list's JSON. */
    public static final String LESS_WANTED = ";qs=0.5";

    private FileFormat() {
    }
}
