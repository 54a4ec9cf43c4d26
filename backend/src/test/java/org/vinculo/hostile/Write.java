package org.vinculo.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** The writing operations, each with a body that it accepts, for tests to spoil. */
enum Write {
    CREATE("createTerritory", """
            {"id": "FRESH", "country": "PT", "parent": null, "level": "MUNICIPAL", "localType": "concelho",
             "status": "GOVERNED", "name": "Vila", "names": {"it": "Villa"}, "point": {"latitude": 1.5, "longitude": 2.5},
             "population": 10, "populationYear": 2020, "areaKm2": 12.5, "source": "Test",
             "identifiers": [{"scheme": "IATI", "value": "CODE", "validFrom": "2001-01-01", "validUntil": "2002-01-01"}]}"""),
    PATCH("patchTerritory", """
            {"parent": null, "level": "MUNICIPAL", "localType": "concelho", "status": "GOVERNED", "name": "Vila",
             "names": {"it": "Villa"}, "point": {"latitude": 1.5, "longitude": 2.5}, "population": 10,
             "populationYear": 2020, "areaKm2": 12.5, "source": "Test"}"""),
    IDENTIFIERS("replaceIdentifiers", """
            [{"scheme": "IATI", "value": "CODE", "validFrom": "2001-01-01", "validUntil": "2002-01-01"}]"""),
    RENAME("recordEvent", """
            {"type": "RENAMED", "date": "2020-01-01", "newName": "Vila Nova", "names": {"it": "Villa Nuova"},
             "reason": "Lei 1", "source": "Diário 1"}"""),
    MERGE("recordEvent", """
            {"type": "MERGED", "date": "2020-01-01", "successors": ["OTHER"], "reason": "Lei 1", "source": "Diário 1"}""");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String operation;
    private final String body;

    Write(String operation, String body) {
        this.operation = operation;
        this.body = body;
    }

    String operation() {
        return operation;
    }

    /** A body that would be accepted. */
    String body() {
        var filled = body.replace("FRESH", Stage.freshId().toString()).replace("CODE", "H-" + UUID.randomUUID());
        return filled.contains("OTHER") ? filled.replace("OTHER", Stage.other().id()) : filled;
    }

    /** That body with something else in one place. */
    String with(String pointer, String value) {
        try {
            var root = JSON.readTree(body());
            var place = com.fasterxml.jackson.core.JsonPointer.compile(pointer);
            JsonNode holder = root.at(place.head());
            var raw = new com.fasterxml.jackson.databind.util.RawValue(value);
            if (holder instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
                object.putRawValue(place.last().getMatchingProperty(), raw);
            } else if (holder instanceof com.fasterxml.jackson.databind.node.ArrayNode array) {
                array.setRawValue(place.last().getMatchingIndex(), raw);
            } else {
                throw new IllegalArgumentException(pointer);
            }
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Response send(String json) {
        return send(Tokens.analyst(), json);
    }

    Response send(String token, String json) {
        var path = Stage.target().path();
        var etag = Stage.target().etag();
        return switch (this) {
            case CREATE -> Api.writing(token).body(json).post("/territories");
            case PATCH -> Api.patching(token, etag).body(json).patch(path);
            case IDENTIFIERS -> Api.writing(token).header("If-Match", etag).body(json).put(path + "/identifiers");
            case RENAME, MERGE -> Api.writing(token).header("If-Match", etag).body(json).post(path + "/events");
        };
    }

    /** Fields that hold what a person typed, as pointers. */
    List<String> texts() {
        return switch (this) {
            case CREATE -> List.of("/name", "/names/it", "/localType", "/source", "/identifiers/0/value", "/country");
            case PATCH -> List.of("/name", "/names/it", "/localType", "/source");
            case IDENTIFIERS -> List.of("/0/value");
            case RENAME -> List.of("/newName", "/names/it", "/reason", "/source");
            case MERGE -> List.of("/reason", "/source");
        };
    }
}
