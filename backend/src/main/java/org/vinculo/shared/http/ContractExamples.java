package org.vinculo.shared.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts whole examples together from the examples beside each field, so that the two can never disagree. */
final class ContractExamples {

    private final Map<String, Schema> schemas;

    ContractExamples(OpenAPI api) {
        this.schemas = api.getComponents().getSchemas();
    }

    /** Gives every JSON body without an example one that is made of its schema's. */
    void complete(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, media) -> {
            if (name.endsWith("json") && isBare(media) && media.getSchema() != null) {
                of(media.getSchema(), new HashSet<>()).ifPresent(media::setExample);
            }
        });
    }

    private static boolean isBare(MediaType media) {
        return media.getExample() == null && (media.getExamples() == null || media.getExamples().isEmpty());
    }

    private Optional<Object> of(Schema schema, Set<String> seen) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return Optional.ofNullable(schema.getExamples().getFirst());
        }
        if (schema.getExample() != null) {
            return Optional.of(schema.getExample());
        }
        if (schema.getRef() != null) {
            return ofNamed(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1), seen);
        }
        if (schema.getProperties() != null) {
            return Optional.of(ofProperties(schema, seen));
        }
        if (schema.getItems() != null) {
            return Optional.of(of(schema.getItems(), seen).map(List::of).orElse(List.of()));
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return Optional.of(schema.getEnumeration().getFirst());
        }
        return ofType(schema);
    }

    private Optional<Object> ofNamed(String name, Set<String> seen) {
        if (!schemas.containsKey(name) || seen.contains(name)) {
            return Optional.empty();
        }
        var deeper = new HashSet<>(seen);
        deeper.add(name);
        return of(schemas.get(name), deeper);
    }

    private Map<String, Object> ofProperties(Schema schema, Set<String> seen) {
        var example = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((name, property) ->
                of(property, seen).ifPresent(value -> example.put(name, value)));
        return example;
    }

    private static Optional<Object> ofType(Schema schema) {
        var types = new ArrayList<>(schema.getType() == null ? List.of() : schema.getType());
        types.remove(Schema.SchemaType.NULL);
        if (types.size() != 1) {
            return Optional.empty();
        }
        return switch (types.getFirst()) {
            case BOOLEAN -> Optional.of(true);
            case INTEGER, NUMBER -> Optional.of(1);
            case STRING -> Optional.of(switch (String.valueOf(schema.getFormat())) {
                case "uuid" -> "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01";
                case "date" -> "2026-11-24";
                case "date-time" -> "2026-11-24T10:30:00Z";
                default -> "…";
            });
            default -> Optional.empty();
        };
    }
}
