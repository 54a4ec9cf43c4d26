package org.vinculo.exchange.reference;

/** A place on Earth, in degrees, WGS 84. */
record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    static Point of(String latitude, String longitude) {
        return new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    /** @return the great-circle distance in kilometres */
    double distanceTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }
}
