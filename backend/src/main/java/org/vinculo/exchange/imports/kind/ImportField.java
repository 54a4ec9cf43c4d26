package org.vinculo.exchange.imports.kind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a column of a list may say, or one value for all rows. */
@Schema(name = "ImportField", description = "Something a column of a list may say")
public record ImportField(
        @Schema(required = true, examples = "a.name") String name,
        @Schema(required = true, enumeration = { "self", "home", "a", "b", "record" },
                description = "What it belongs to: a place, or the record") String group,
        @Schema(required = true, description = "Whether a mapping must have it") boolean required,
        @Schema(required = true, description = "Whether one value may stand for all rows") boolean constant,
        @Schema(required = true, description = "The values there are; empty: any") List<String> values,
        @JsonIgnore Value value) {

    /** How a cell is understood. */
    public enum Value {
        NAME, TEXT, LONG_TEXT, COUNTRY, LATITUDE, LONGITUDE, COUNT, YEAR, AREA, DATE, CODE, WEBSITE, LANGUAGES, THEMES, CHOICE, RATE
    }

    static ImportField of(String name, Value value) {
        int dot = name.indexOf('.');
        var group = dot < 0 ? "record" : name.substring(0, dot);
        return new ImportField(name, group.equals("code") || group.equals("names") ? "record" : group, false, false, List.of(), value);
    }

    ImportField needed() {
        return new ImportField(name, group, true, constant, values, value);
    }

    ImportField forAll() {
        return new ImportField(name, group, required, true, values, value);
    }

    ImportField oneOf(String... choices) {
        return new ImportField(name, group, required, true, List.of(choices), Value.CHOICE);
    }
}
