package org.vinculo.exchange.reference;

/** Puts the atlas together from all files, each reader building on what the ones before it brought. */
final class AtlasReader {

    private AtlasReader() {
    }

    static Atlas read(ReferenceFiles files, String homeCountry) {
        var atlas = new Atlas();
        var unified = new Unified(files);
        new SubdivisionReader(files).readInto(atlas);
        new NutsCodes(files).addTo(atlas);
        new ShapeReader(files).addTo(atlas);
        var places = new Places(files);
        new ArgentinaReader(files, unified, places).readInto(atlas);
        new CityReader(files, unified, places, homeCountry).readInto(atlas);
        unified.addCodes(atlas);
        places.reviewed(atlas);
        SeatPoints.fillIn(atlas);
        Plausibility.check(atlas);
        return atlas;
    }
}
